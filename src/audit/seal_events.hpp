// Seals chain all events of the city: each covers every event that no seal held yet. So the end of a subject's chain
// cannot be cut off unseen. Called once a minute.
#pragma once
#include "base/time.hpp"
#include "platform/db/database.hpp"

#include <optional>

namespace pendopo::audit {

struct Sealed {
    std::int64_t number = 0;
    std::int64_t events = 0;
};

inline constexpr int most_events_of_a_seal = 20'000;

// Empty when there was nothing to seal. A seal that is full (`most` events) means: call again.
std::optional<Sealed> seal_events(db::Database& database, Instant now, int most = most_events_of_a_seal);

} // namespace pendopo::audit
