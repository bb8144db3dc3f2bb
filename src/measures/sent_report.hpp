// Reports that were sent, as measures use them: their signed paper is evidence, and never changes. Not how they are made:
// that is src/reports, which stands above this part.
#pragma once
#include "measures/assessment.hpp"
#include "measures/workplace.hpp"
#include "registers/stored_file.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pendopo::measures {

struct SentReport {
    std::int64_t id = 0;
    std::string kind;            // key of its definition
    std::string title;           // number, period and whose it is
    registers::StoredFile paper; // as it was signed
};

// Of that kind, about the assessed year or sent in it, the latest first: of an agency its own, of a unit the office's, of the
// city everybody's. Never a report about one event.
std::vector<SentReport> sent_reports(db::Reader& reader, const Workplace& place, const Assessment& assessment,
    const std::string& kind, int most);
std::optional<SentReport> sent_report(db::Reader& reader, const Workplace& place, std::int64_t id);

} // namespace pendopo::measures
