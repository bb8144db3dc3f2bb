// An officer writes the texts of a report that is still a draft, or was given back. Event "report.written".
#pragma once
#include "reports/act_on_report.hpp"

namespace pendopo::reports {

inline constexpr std::size_t longest_text = 20'000; // characters

// `texts` by key; those left out stay as they are. Complains at a key that the report has not, and at one that is too long.
Result<Report> write_texts(const Workplace& place, const ReportAct& by, const Value& texts);

// The keys and labels of what an officer writes.
std::vector<const governance::ReportSection*> texts_of(const governance::Report& definition);

} // namespace pendopo::reports
