// SHA-256 of bytes that arrive piece by piece (FIPS 180-4, OpenSSL); for text at hand see crypto::sha256_hex.
#pragma once
#include <memory>
#include <string>
#include <string_view>

namespace pendopo::crypto {

class Sha256 {
public:
    Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;
    ~Sha256();
    void add(std::string_view bytes);
    std::string finish_hex(); // lower case; nothing may be added afterwards

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace pendopo::crypto
