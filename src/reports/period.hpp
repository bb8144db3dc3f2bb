// The span of days that a report tells of.
#pragma once
#include "base/message.hpp"
#include "base/time.hpp"
#include "governance/report.hpp"

namespace pendopo::reports {

struct Period {
    Date first, last; // both count
    auto operator<=>(const Period&) const = default;
};

// The one in which a day lies; for an event the day itself.
Period period_around(governance::Report::Period length, Date day);
// The newest that is over before `today`; for an event the day itself.
Period last_over(governance::Report::Period length, Date today);
// "Tahun 2026", "Semester I 2026", "Triwulan III 2026", "Oktober 2026", "23 November 2026"
Bilingual period_in_words(governance::Report::Period length, const Period& period);

} // namespace pendopo::reports
