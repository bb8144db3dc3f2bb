// The states as they were counted a short while ago: many people read the same page, and its figures say when they were
// counted.
#pragma once
#include "regulations/article_state.hpp"

#include <memory>

namespace pendopo::regulations {

// Nothing is invalidated: what happened since shows after at most so many seconds, and every page names the moment.
inline constexpr std::chrono::seconds states_hold{30};

// Those counted at most that long before `now`, else counted now. One visitor counts while the others wait for it. The
// place is known by its database and definitions; both outlive the program's pages.
std::shared_ptr<const CityStates> recent_states(const Workplace& place, Instant now);

} // namespace pendopo::regulations
