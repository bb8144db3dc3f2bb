#include "platform/crypto/crypto.hpp"

#include <sodium.h>

#include <cerrno>
#include <new>
#include <semaphore>

namespace pendopo::crypto {

namespace {

constexpr unsigned long long passes = 3;
constexpr std::size_t memory = 64 * 1024 * 1024;

// Each takes 64 MiB and a core for a quarter of a second: a crowd at the door must not take the whole machine.
std::counting_semaphore<2> places(2);

class Place {
public:
    Place() { places.acquire(); }
    ~Place() { places.release(); }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
};

} // namespace

std::string hash_password(const Password& password)
{
    const Place place;
    const auto& text = password.reveal();
    char hash[crypto_pwhash_argon2id_STRBYTES];
    if (crypto_pwhash_argon2id_str(hash, text.data(), text.size(), passes, memory) != 0)
        throw std::bad_alloc();
    return hash;
}

bool password_matches(const std::string& hash, const Password& password)
{
    const Place place;
    const auto& text = password.reveal();
    errno = 0;
    if (crypto_pwhash_argon2id_str_verify(hash.c_str(), text.data(), text.size()) == 0)
        return true;
    // "Wrong password" would be a lie when there was no memory to look.
    if (errno == ENOMEM)
        throw std::bad_alloc();
    return false;
}

} // namespace pendopo::crypto
