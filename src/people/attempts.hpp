// How often somebody may try a password: five failures in a row lock the address for 15 minutes, whether it has an
// account or not. Inside this folder only.
#pragma once
#include "audit/write.hpp"
#include "base/private.hpp"

#include <optional>
#include <string>

namespace pendopo::people {

inline constexpr int failures_allowed = 5;
inline constexpr std::int64_t minute = 60'000;
inline constexpr std::int64_t lock_time = 15 * minute;

// The name under which failures of an address are counted: a digest, so that the table holds no addresses.
std::string address_digest(const EmailAddress& email);
// Says when to try again, while the address is locked.
std::optional<Refusal> locked(db::Reader& reader, const std::string& address, Instant now);

struct Failure {
    int failures = 0;
    bool locks = false;
};
Failure count_failure(audit::Act& act, const std::string& address, Instant now);
// Keeps a failed attempt as an event; `person_id` 0: nobody has the address.
void keep_failure(db::Database& database, audit::Identifiers& identifiers, const std::string& address, std::int64_t person_id,
    Instant now);

} // namespace pendopo::people
