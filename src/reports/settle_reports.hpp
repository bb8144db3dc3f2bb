// A report that was sent fulfils the duty whose evidence it is: the open obligation of the same owner for that period, or the
// one that the same entry caused. The head's signature is the day of effect. Events "obligation.fulfilled" (or "submitted",
// where a second person checks), by the program, for whoever handed the report in.
#pragma once
#include "reports/report.hpp"

namespace pendopo::reports {

// After a report was sent, and now and then: what a crash left undone is done at the next run. Gives the obligations met.
int settle_reports(const Workplace& place, Instant now);

} // namespace pendopo::reports
