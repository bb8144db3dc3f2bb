#include "platform/crypto/sha256.hpp"

#include "base/invariant.hpp"

#include <array>
#include <openssl/evp.h>
#include <sodium.h>

namespace pendopo::crypto {

struct Sha256::State {
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    State() { INVARIANT(context && EVP_DigestInit_ex(context, EVP_sha256(), nullptr), "OpenSSL knows SHA-256"); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() { EVP_MD_CTX_free(context); }
};

Sha256::Sha256() : m_state(std::make_unique<State>()) {}

Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;
Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes)
{
    INVARIANT(m_state, "a finished digest takes no more bytes");
    EVP_DigestUpdate(m_state->context, bytes.data(), bytes.size());
}

std::string Sha256::finish_hex()
{
    INVARIANT(m_state, "a digest is finished once");
    std::array<unsigned char, 32> digest;
    EVP_DigestFinal_ex(m_state->context, digest.data(), nullptr);
    m_state.reset();
    std::string hex(2 * digest.size() + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    hex.pop_back();
    return hex;
}

} // namespace pendopo::crypto
