// Finding reports, within what the asker may see. What they may not see does not exist for them (404).
#pragma once
#include "duties/obligation.hpp"
#include "reports/standing.hpp"

#include <vector>

namespace pendopo::reports {

Result<Report> find_report(db::Reader& reader, const Workplace& place, const access::Actor& actor, std::int64_t id);
// For rules, whoever asks.
std::optional<Report> report_by_id(db::Reader& reader, std::int64_t id);
std::optional<Report> report_about(db::Reader& reader, const std::string& kind, const std::string& owner,
    const std::string& occasion);

struct ReportFilter {
    std::optional<State> state, or_state; // empty: any
    std::int64_t before = 0;              // id of the last row of the page before; 0: from the newest
    int most = 25;
};
struct ReportPage {
    std::vector<Report> rows; // the newest first: all that the asker may see
    std::int64_t next = 0;    // `before` of the page after; 0: there is none
};
ReportPage list_reports(db::Reader& reader, const Workplace& place, const access::Actor& actor, const ReportFilter& filter);
// Before the head, the oldest first.
std::vector<Report> waiting_reports(db::Reader& reader, int most = 100);

// What is owed: open obligations that a report fulfils, of those whose reports the asker makes.
struct Owed {
    duties::Obligation obligation;
    const governance::Duty* duty = nullptr;
    const governance::Report* report = nullptr;
};
std::vector<Owed> owed_reports(db::Reader& reader, const Workplace& place, const Standing& standing);
// Whose report meets it: the agency's key, or empty for the office, its units and its roles.
std::string owner_of(const duties::Obligation& obligation);

} // namespace pendopo::reports
