// The head signs a report, or gives it back with a reason. Signed, its PDF and XLSX are kept by their digests, it leaves by
// mail, and nothing about it changes any more. Events "report.sent", "report.returned".
#pragma once
#include "reports/act_on_report.hpp"

namespace pendopo::reports {

Result<Report> sign_report(const Workplace& place, const ReportAct& by);
// Complains at "reason" when none is given.
Result<Report> give_report_back(const Workplace& place, const ReportAct& by, const std::string& reason);

} // namespace pendopo::reports
