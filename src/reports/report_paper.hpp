// A report on paper (A4, letterhead of the office) and as a workbook: what it says as it was kept, or as it would be now.
#pragma once
#include "reports/content.hpp"
#include "reports/report.hpp"

namespace pendopo::reports {

// Of what was kept when it was numbered. The same report gives the same bytes.
std::string report_pdf(const Workplace& place, const Report& report);
std::string report_xlsx(const Report& report);
// Of a draft, as it would be now: marked so on every page, and neither numbered nor signed.
std::string draft_pdf(const Workplace& place, const Report& report, const Content& content, Instant now);

} // namespace pendopo::reports
