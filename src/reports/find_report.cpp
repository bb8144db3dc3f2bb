#include "reports/find_report.hpp"

#include "registers/find_entry.hpp"
#include "registers/permissions.hpp"

#include <algorithm>
#include <limits>
#include <set>

namespace pendopo::reports {

namespace {

std::vector<Report> reports_in(const db::Rows& rows)
{
    std::vector<Report> reports;
    for (const auto& row : rows)
        reports.push_back(report_of(row));
    return reports;
}

// What tells of an entry is read by those who may read the entry: a notice of an incident says what its register keeps to a
// few. Who signs reads it all the same, and so does the agency that makes it.
bool sees(db::Reader& reader, const Workplace& place, const access::Actor& actor, const Report& report)
{
    const Standing standing(place.city(), actor);
    if (!standing.sees(report))
        return false;
    if (!report.entry || standing.decides() || standing.own_agency() == report.owner)
        return true;
    const auto* of = place.arrangements().entry_register(report.entry_register);
    const auto entry = registers::entry_by_id(reader, report.entry);
    return of && entry && registers::Permissions(place.city(), actor).sees(*of, *entry);
}

} // namespace

std::optional<Report> report_by_id(db::Reader& reader, std::int64_t id)
{
    static const auto& find = db::query("reports/find_report");
    const auto row = reader.row(find, {{"id", id}});
    return row ? std::optional(report_of(*row)) : std::nullopt;
}

std::optional<Report> report_about(db::Reader& reader, const std::string& kind, const std::string& owner,
    const std::string& occasion)
{
    static const auto& find = db::query("reports/find_report_of");
    const auto row = reader.row(find, {{"report", kind}, {"owner", owner}, {"occasion", occasion}});
    return row ? std::optional(report_of(*row)) : std::nullopt;
}

Result<Report> find_report(db::Reader& reader, const Workplace& place, const access::Actor& actor, std::int64_t id)
{
    auto found = report_by_id(reader, id);
    if (!found || !sees(reader, place, actor, *found))
        return refuse(Why::not_found, "report.unknown", say("Laporan itu tidak ada, atau bukan untuk Anda."));
    return *std::move(found);
}

ReportPage list_reports(db::Reader& reader, const Workplace& place, const access::Actor& actor, const ReportFilter& filter)
{
    static const auto& list = db::query("reports/list_reports");
    const Standing standing(place.city(), actor);
    ReportPage page;
    if (!standing.reads())
        return page;
    const auto state = filter.state ? std::string(word(*filter.state)) : std::string();
    page.rows = reports_in(reader.rows(list,
        {{"everybody", standing.sees_all()}, {"owner", standing.own_agency()}, {"state", state},
            {"or_state", filter.or_state ? std::string(word(*filter.or_state)) : state},
            {"before", filter.before > 0 ? filter.before : std::numeric_limits<std::int32_t>::max()}, {"most", filter.most}}));
    if (static_cast<int>(page.rows.size()) == filter.most)
        page.next = page.rows.back().id;
    std::erase_if(page.rows, [&](const Report& one) { return !sees(reader, place, actor, one); });
    return page;
}

std::vector<Report> waiting_reports(db::Reader& reader, int most)
{
    static const auto& waiting = db::query("reports/waiting_reports");
    return reports_in(reader.rows(waiting, {{"most", most}}));
}

std::string owner_of(const duties::Obligation& obligation)
{
    return obligation.owner.kind == duties::Owner::Kind::agency ? obligation.owner.key : std::string();
}

std::vector<Owed> owed_reports(db::Reader& reader, const Workplace& place, const Standing& standing)
{
    static const auto& owed = db::query("reports/owed_reports");
    constexpr int most = 500;
    std::set<std::string> seen;
    std::vector<Owed> all;
    for (const auto& duty : place.arrangements().duties()) {
        if (duty.evidence.kind != governance::Evidence::Kind::report || !seen.insert(duty.key).second)
            continue;
        const auto* report = place.arrangements().report(duty.evidence.key);
        for (const auto& row : reader.rows(owed, {{"duty", duty.key}, {"most", most}})) {
            auto obligation = duties::obligation_of(row);
            if (report && standing.makes(owner_of(obligation)))
                all.push_back({std::move(obligation), &duty, report});
        }
    }
    std::stable_sort(all.begin(), all.end(),
        [](const Owed& a, const Owed& b) { return a.obligation.term.due_on < b.obligation.term.due_on; });
    return all;
}

} // namespace pendopo::reports
