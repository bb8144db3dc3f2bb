// Each kind of section of a report, filled from what the city's registers, duties, services and measures say now.
#pragma once
#include "reports/content.hpp"
#include "reports/report.hpp"

namespace pendopo::reports {

// What a section is filled for.
struct Asked {
    db::Reader& reader;
    const Workplace& place;
    const governance::Report& definition;
    const Report& report;
    Instant now;

    std::string words(const Message& message) const;
    std::string words(const Bilingual& text) const { return text.in(Language::indonesian); }
    const catalogue::City& city() const { return place.city(); }
};

// In a long table so many rows are told; a remark says how many there are more.
inline constexpr int most_rows = 500;

void fill_entries(const Asked& asked, const governance::ReportSection& section, Part& part);
void fill_counts(const Asked& asked, const governance::ReportSection& section, Part& part);
void fill_duties(const Asked& asked, const governance::ReportSection& section, Part& part);
void fill_requests(const Asked& asked, Part& part);
void fill_regulations(const Asked& asked, const governance::ReportSection& section, Part& part);
void fill_measure(const Asked& asked, Part& part);

// The whole report as it would be sent now.
Content make_content(db::Reader& reader, const Workplace& place, const governance::Report& definition, const Report& report,
    Instant now);

} // namespace pendopo::reports
