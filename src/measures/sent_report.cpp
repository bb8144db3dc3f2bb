#include "measures/sent_report.hpp"

#include "duties/owner.hpp"
#include "platform/text/translate.hpp"

namespace pendopo::measures {

namespace {

std::string file_name(const std::string& label)
{
    auto name = "laporan-" + label + ".pdf";
    for (auto& letter : name)
        if (letter == '/' || letter == ' ')
            letter = '-';
    return name;
}

SentReport sent_report_of(const db::Row& row, const catalogue::City& city)
{
    const auto owner = row.text("owner");
    const auto* agency = city.agency(owner);
    const auto whose = owner.empty() ? city.office : agency ? agency->name : Bilingual(owner);
    const auto day = [&](const char* name) { return text::plain_date(Language::indonesian, row.date(name)); };
    const auto label = row.text("label");
    return {row.integer("id"), row.text("report"),
        label + ", " + day("first_on") + " – " + day("last_on") + ", " + whose.indonesian,
        {file_name(label), "application/pdf", row.text("pdf_sha256"), row.integer("pdf_size")}};
}

} // namespace

std::vector<SentReport> sent_reports(db::Reader& reader, const Workplace& place, const Assessment& assessment,
    const std::string& kind, int most)
{
    static const auto& sent = db::query("measures/sent_reports");
    const auto owner = duties::owner_in(assessment.owner);
    const bool agency = owner && owner->kind == duties::Owner::Kind::agency;
    const auto first = Date::of(assessment.year, 1, 1).value(), next = Date::of(assessment.year + 1, 1, 1).value();
    const auto offset = place.city.zone.offset;
    std::vector<SentReport> all;
    for (const auto& row : reader.rows(sent,
             {{"report", kind}, {"first", first}, {"last", next.plus_days(-1)}, {"from", Instant::at(first, 0, offset)},
                 {"until", Instant::at(next, 0, offset)}, {"everybody", assessment.owner.empty()},
                 {"owner", agency ? owner->key : std::string()}, {"most", most}}))
        all.push_back(sent_report_of(row, place.city));
    return all;
}

std::optional<SentReport> sent_report(db::Reader& reader, const Workplace& place, std::int64_t id)
{
    static const auto& find = db::query("measures/find_sent_report");
    const auto row = reader.row(find, {{"id", id}});
    return row ? std::optional(sent_report_of(*row, place.city)) : std::nullopt;
}

} // namespace pendopo::measures
