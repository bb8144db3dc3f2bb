// Somebody begins a report: for a period, or about an entry after an event. Event "report.begun".
#pragma once
#include "reports/standing.hpp"

#include <vector>

namespace pendopo::reports {

struct NewReport {
    std::string kind;        // key of its definition
    std::string owner;       // an agency's key; empty for the office
    std::optional<Date> day; // any day of the period; empty: the newest period that is over
    std::int64_t entry = 0;  // of an event
};
// The one that is there already, when there is one. Refuses (forbidden) what is not theirs to make, and complains at "kind",
// "owner", "day" and "entry".
Result<Report> begin_report(const Workplace& place, const access::Actor& actor, const NewReport& given, Instant now,
    const std::optional<audit::Once>& once = {});

// The registers of which an entry may be what a report after an event is about.
std::vector<std::string> registers_of_event(const governance::Report& definition);

} // namespace pendopo::reports
