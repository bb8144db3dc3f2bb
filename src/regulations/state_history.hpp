// How an article's state changed, and how a regulation stood on a day, from what was written each day.
#pragma once
#include "regulations/state.hpp"
#include "regulations/workplace.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pendopo::regulations {

struct StateChange {
    Date day; // since when it was so, as far as it was written
    State state = State::kept;
};
// The newest first; the last of all is the first day written.
std::vector<StateChange> state_changes(db::Reader& reader, const std::string& regulation, const std::string& anchor,
    int most = 12);

struct StatesOfDay {
    Date day;
    Counts counts;
};
// Of the last day written, up to `until`; empty when none was. For reports of a past period.
std::optional<StatesOfDay> states_of_day(db::Reader& reader, const std::string& regulation, Date until);

} // namespace pendopo::regulations
