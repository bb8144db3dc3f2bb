// Which period a report should have been made for.
#pragma once
#include "base/time.hpp"
#include "governance/report.hpp"

#include <optional>

namespace pendopo::regulations {

// The last day of the last period that is over on `today`; empty for reports that an event asks for.
std::optional<Date> last_period_end(governance::Report::Period period, Date today);

} // namespace pendopo::regulations
