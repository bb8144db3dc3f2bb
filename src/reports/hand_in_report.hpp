// The report is numbered, what it says is kept as it is now, and it goes before the head. Event "report.handed_in".
#pragma once
#include "reports/act_on_report.hpp"

namespace pendopo::reports {

// Complains at each text that is still empty. A report that was given back keeps its number; its figures are counted anew.
Result<Report> hand_in_report(const Workplace& place, const ReportAct& by);

} // namespace pendopo::reports
