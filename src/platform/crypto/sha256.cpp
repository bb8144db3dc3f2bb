#include "platform/crypto/sha256.hpp"

#include "base/invariant.hpp"

#include <array>
#include <sodium.h>

namespace pendopo::crypto {

struct Sha256::State {
    crypto_hash_sha256_state sodium;
};

Sha256::Sha256() : m_state(std::make_unique<State>())
{
    crypto_hash_sha256_init(&m_state->sodium);
}

Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;
Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes)
{
    INVARIANT(m_state, "a finished digest takes no more bytes");
    crypto_hash_sha256_update(&m_state->sodium, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
}

std::string Sha256::finish_hex()
{
    INVARIANT(m_state, "a digest is finished once");
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest;
    crypto_hash_sha256_final(&m_state->sodium, digest.data());
    m_state.reset();
    std::string hex(2 * digest.size() + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    hex.pop_back();
    return hex;
}

} // namespace pendopo::crypto
