#include "regulations/recent_states.hpp"

#include <mutex>

namespace pendopo::regulations {

namespace {

constexpr std::chrono::seconds soon_too_old{10};

struct Kept {
    std::mutex mutex;    // of what stands here
    std::mutex counting; // held by the one who counts
    std::shared_ptr<const CityStates> states;
    Instant asked_at;
    const void *of_database = nullptr, *of_arrangements = nullptr;

    std::shared_ptr<const CityStates> of(const Workplace& place)
    {
        const std::lock_guard lock(mutex);
        return of_database == &place.database && of_arrangements == &place.arrangements ? states : nullptr;
    }
};

Kept& all()
{
    static Kept kept;
    return kept;
}

bool is_younger(const std::shared_ptr<const CityStates>& states, Instant now, std::chrono::seconds than)
{
    return states && now >= states->counted_at && now < states->counted_at.plus(than);
}

// With `counting` held.
std::shared_ptr<const CityStates> count(const Workplace& place, Instant now)
{
    auto counted = std::make_shared<CityStates>();
    place.database.read([&](db::Reader& reader) { *counted = count_states(reader, place, now); });
    const std::lock_guard lock(all().mutex);
    all().states = counted;
    all().of_database = &place.database;
    all().of_arrangements = &place.arrangements;
    return counted;
}

} // namespace

std::shared_ptr<const CityStates> recent_states(const Workplace& place, Instant now)
{
    auto kept = all().of(place);
    {
        const std::lock_guard lock(all().mutex);
        all().asked_at = now;
    }
    if (is_younger(kept, now, states_hold))
        return kept;
    std::unique_lock counting(all().counting, std::try_to_lock);
    if (!counting && is_younger(kept, now, states_wanted))
        return kept; // somebody counts already
    if (!counting)
        counting.lock();
    kept = all().of(place);
    return is_younger(kept, now, states_hold) ? kept : count(place, now);
}

bool refresh_states(const Workplace& place, Instant now)
{
    const auto kept = all().of(place);
    if (is_younger(kept, now, soon_too_old))
        return false;
    {
        const std::lock_guard lock(all().mutex);
        if (!kept || now >= all().asked_at.plus(states_wanted))
            return false;
    }
    const std::lock_guard counting(all().counting);
    count(place, now);
    return true;
}

} // namespace pendopo::regulations
