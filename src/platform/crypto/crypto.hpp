// Randomness and password hashes (libsodium), digests (OpenSSL). No cryptography of our own.
#pragma once
#include "base/private.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace pendopo::crypto {

void start();                                     // once, before anything else
std::string random_token(std::size_t bytes = 24); // base64url, no padding
// Letters and digits that people cannot mistake for one another (Crockford base32, upper case).
std::string random_code(std::size_t characters);
std::string sha256_hex(std::string_view bytes);
// Only who has the key (at most 64 bytes) can make it: BLAKE2b with a key, 32 bytes in hex (RFC 7693).
std::string keyed_digest_hex(std::string_view key, std::string_view bytes);
bool equal_in_constant_time(std::string_view a, std::string_view b);

// Argon2id, 64 MiB, three passes (RFC 9106's second choice); at most two at a time in this process: others wait.
std::string hash_password(const Password& password);
bool password_matches(const std::string& hash, const Password& password);

} // namespace pendopo::crypto
