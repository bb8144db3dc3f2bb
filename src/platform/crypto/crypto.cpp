#include "platform/crypto/crypto.hpp"

#include "base/invariant.hpp"

#include <openssl/evp.h>
#include <openssl/sha.h>
#include <sodium.h>

#include <array>
#include <memory>
#include <stdexcept>
#include <vector>

namespace pendopo::crypto {

namespace {

const unsigned char* bytes_of(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

template <std::size_t size>
std::string hex(const std::array<unsigned char, size>& bytes)
{
    std::string text(size * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    text.pop_back();
    return text;
}

} // namespace

// Random bytes come from a generator in this process that the system seeds, instead of a call to the system each time.
void start()
{
    randombytes_set_implementation(&randombytes_internal_implementation);
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium could not be started");
}

std::string random_token(std::size_t bytes)
{
    constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    std::vector<unsigned char> random(bytes);
    randombytes_buf(random.data(), random.size());
    std::string token(sodium_base64_encoded_len(bytes, variant), '\0');
    sodium_bin2base64(token.data(), token.size(), random.data(), random.size(), variant);
    token.pop_back();
    return token;
}

std::string random_code(std::size_t characters)
{
    static constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::string code(characters, '\0');
    randombytes_buf(code.data(), code.size());
    // 32 divides 256, so each character is equally likely.
    for (char& character : code)
        character = alphabet[static_cast<unsigned char>(character) & 31];
    return code;
}

// OpenSSL's digest uses the processor's own instructions for it, where there are any; libsodium's does not. Asking for
// the algorithm by its name each time would cost as much as the digest of a short text.
std::string sha256_hex(std::string_view bytes)
{
    using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;
    static const EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    thread_local const Context context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest;
    const bool made = EVP_DigestInit_ex2(context.get(), algorithm, nullptr) == 1
        && EVP_DigestUpdate(context.get(), bytes.data(), bytes.size()) == 1
        && EVP_DigestFinal_ex(context.get(), digest.data(), nullptr) == 1;
    INVARIANT(made, "OpenSSL knows SHA-256 and has the memory for it");
    return hex(digest);
}

std::string keyed_digest_hex(std::string_view key, std::string_view bytes)
{
    INVARIANT(key.size() <= crypto_generichash_KEYBYTES_MAX, "a key has at most 64 bytes");
    std::array<unsigned char, crypto_generichash_BYTES> digest;
    crypto_generichash(digest.data(), digest.size(), bytes_of(bytes), bytes.size(), bytes_of(key), key.size());
    return hex(digest);
}

bool equal_in_constant_time(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace pendopo::crypto
