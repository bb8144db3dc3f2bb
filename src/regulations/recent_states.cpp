#include "regulations/recent_states.hpp"

#include <mutex>

namespace pendopo::regulations {

std::shared_ptr<const CityStates> recent_states(const Workplace& place, Instant now)
{
    static std::mutex mutex;
    static std::shared_ptr<const CityStates> kept;
    static const void *of_database = nullptr, *of_arrangements = nullptr;
    std::lock_guard lock(mutex);
    const bool same = kept && of_database == &place.database && of_arrangements == &place.arrangements;
    if (same && now >= kept->counted_at && now < kept->counted_at.plus(states_hold))
        return kept;
    auto counted = std::make_shared<CityStates>();
    place.database.read([&](db::Reader& reader) { *counted = count_states(reader, place, now); });
    kept = std::move(counted);
    of_database = &place.database;
    of_arrangements = &place.arrangements;
    return kept;
}

} // namespace pendopo::regulations
