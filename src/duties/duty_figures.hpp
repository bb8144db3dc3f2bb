// How duties are kept, in numbers: for reports, for articles that a duty serves, for figures on pages.
#pragma once
#include "duties/obligation.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pendopo::duties {

struct DutyFigures {
    int in_time = 0, late_kept = 0; // fulfilled: by its day, or after it (by the date of effect)
    int overdue = 0;                // open or waiting to be checked, and late
    int open = 0;                   // open or waiting to be checked, not late yet
    int waived = 0;
    int total() const { return in_time + late_kept + overdue + open + waived; }
};
struct FiguresOf {
    std::string duty; // key
    Owner owner;
    DutyFigures figures;
};
// Of what was due from `from` to `until` (both count): a row for each duty and owner that owed anything, by duty, then
// owner. `duty` empty: all. What was cancelled does not count.
std::vector<FiguresOf> duty_figures(db::Reader& reader, const std::string& duty, Date from, Date until, Instant now);

// How a duty stands now, for an article that it serves: everything that is overdue, and of the last year what was kept.
DutyFigures standing_of(db::Reader& reader, const std::string& duty, Date today, Instant now);

} // namespace pendopo::duties
