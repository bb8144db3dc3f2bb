#include "reports/hand_in_report.hpp"

#include "platform/crypto/crypto.hpp"
#include "reports/fill_sections.hpp"
#include "reports/report_letters.hpp"
#include "reports/write_texts.hpp"

#include <algorithm>
#include <array>

namespace pendopo::reports {

namespace {

void replace(std::string& text, std::string_view what, const std::string& with)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

// The format of the report's file; the series has no gaps, because its row stays locked until the act is on disk.
void give_number(audit::Act& act, const governance::Report& definition, Date today, Report& report)
{
    static const auto& next = db::query("reports/next_report_number");
    static constexpr std::array months{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};
    report.year = today.year();
    report.number = static_cast<int>(act.row(next, {{"owner", report.owner}, {"year", report.year}})->integer("last_number"));
    report.label = definition.number;
    replace(report.label, "{number}", std::to_string(report.number));
    replace(report.label, "{code}", definition.archive_code);
    replace(report.label, "{month}", months[today.month() - 1]);
    replace(report.label, "{year}", std::to_string(report.year));
}

Result<> check_texts(const governance::Report& definition, const Report& report)
{
    auto refusal = refuse(Why::invalid, "report.unfinished", say("Laporan belum lengkap."));
    for (const auto* section : texts_of(definition))
        if (report.texts.text_or(section->key).empty())
            refusal.complaints.push_back({section->key, say("Isi bagian “{0}”", section->title), section->key + ".required"});
    if (!refusal.complaints.empty())
        return refusal;
    return Nothing{};
}

} // namespace

Result<Report> hand_in_report(const Workplace& place, const ReportAct& by)
{
    const auto mails = letters_to_head(place, by.id);
    return act_on_report(place, by,
        [&](audit::Act& act, Report report, const governance::Report& definition) -> Result<audit::Kept<Report>> {
            if (!Standing(place.city(), by.actor).makes(report.owner))
                return not_yours();
            if (!report.is_open())
                return not_now(report);
            TRY(check_texts(definition, report));
            if (report.number == 0)
                give_number(act, definition, place.today(by.now), report);
            report.content = write_content(make_content(act.database(), place, definition, report, by.now));
            report.state = State::waiting;
            report.handed_in_at = by.now;
            report.handed_in_by = by.actor.person_id();
            report.handed_in_name = by.actor.audit().name;
            report.reason.clear();
            for (const auto& mail : mails)
                outbox::promise_mail(act, mail, by.now);
            const audit::Event event{{}, "report.handed_in", by.actor.audit(), by.now, {},
                Value::map({{"number", report.label}, {"content_sha256", crypto::sha256_hex(report.content)}})};
            return keep_report(act, std::move(report), event);
        });
}

} // namespace pendopo::reports
