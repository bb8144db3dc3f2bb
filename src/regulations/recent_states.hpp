// The states as they were counted a short while ago: many people read the same page, and its figures say when they were
// counted.
#pragma once
#include "regulations/article_state.hpp"

#include <memory>

namespace pendopo::regulations {

// Nothing is invalidated: what happened since shows after at most so many seconds, and every page names the moment.
inline constexpr std::chrono::seconds states_hold{30};
// Counted again before that while somebody looks: until so long after the last visit.
inline constexpr std::chrono::minutes states_wanted{10};

// Those counted at most that long before `now`, else counted now. While one visitor counts, the others are given what was
// counted before. The place is known by its database and definitions; both outlive the program's pages.
std::shared_ptr<const CityStates> recent_states(const Workplace& place, Instant now);

// Counts again what visitors are given, before it is too old for them, so that none of them waits; says whether it did.
// Nothing while nobody has looked for states_wanted. To be called every few seconds.
bool refresh_states(const Workplace& place, Instant now);

} // namespace pendopo::regulations
