// All reports that the visitor makes or reads: what is owed first, then what is being written, then what was sent.
#include "duties/pages/duty_words.hpp"
#include "duties/say_duty.hpp"
#include "platform/http/url.hpp"
#include "platform/text/translate.hpp"
#include "reports/act_on_report.hpp"
#include "reports/pages/opened.hpp"
#include "reports/pages/pages.hpp"
#include "ui/components.hpp"

namespace pendopo::reports::pages {

namespace {

constexpr int most_rows = 25, most_owed = 40;

std::string address_to_begin(const Owed& owed)
{
    auto address = "/laporan/baru?jenis=" + http::encode_percent(owed.report->key)
        + "&pemilik=" + http::encode_percent(owner_of(owed.obligation));
    if (owed.report->period == governance::Report::Period::event)
        return address + "&entri=" + std::to_string(owed.obligation.cause.entry);
    return address + "&hari=" + owed.obligation.term.first.iso();
}

void fill_owed(const ui::Visit& visit, templates::Fill& content, const std::vector<Owed>& owed)
{
    if (owed.empty())
        return;
    auto& section = content.add("OWED");
    for (std::size_t i = 0; i < owed.size() && i < most_owed; ++i) {
        const auto& one = owed[i];
        auto& row = section.add("ROW").set("NAME", visit.say(one.report->name)).set("ADDRESS", address_to_begin(one));
        row.set("OWNER", visit.say(owner_name(visit.city(), owner_of(one.obligation))));
        row.set("PERIOD", visit.say(duties::period_in_words(one.duty->when, one.obligation.term)));
        duties::pages::fill_due(visit, row, "DAYS", one.obligation);
    }
    if (owed.size() > most_owed)
        section.add("MORE").set("COUNT", text::number(visit.language, static_cast<std::int64_t>(owed.size() - most_owed)));
}

void fill_rows(const ui::Visit& visit, templates::Fill& list, const Place& place, const std::vector<Report>& reports)
{
    for (const auto& report : reports) {
        const auto* definition = place.rules().arrangements().report(report.kind);
        auto& row = list.add("ROW")
                        .set("NAME", definition ? visit.say(definition->name) : report.kind)
                        .set("ADDRESS", report.address());
        row.set("LABEL", report.label).set("OWNER", visit.say(owner_name(visit.city(), report.owner)));
        if (definition)
            row.set("PERIOD", visit.say(period_in_words(definition->period, report.period)));
        row.set("WHEN", moment(visit, report.decided_at.value_or(report.handed_in_at.value_or(report.made_at))));
        fill_state(visit, row, report);
    }
}

void fill_list(const ui::Visit& visit, templates::Fill& content, const Place& place, const Message& heading,
    const std::vector<Report>& reports)
{
    if (!reports.empty())
        fill_rows(visit, content.add("LIST").set("HEADING", visit.say(heading)), place, reports);
}

} // namespace

Reply show_reports(ui::Visit& visit)
{
    const Place place(visit.program);
    const Standing standing(visit.city(), visit.actor);
    if (!standing.reads())
        return not_yours();
    const auto before = read_id(visit.request.query_field("sebelum")).value_or(0);
    std::vector<Owed> owed;
    ReportPage open, waiting, sent;
    place.database().read([&](db::Reader& reader) {
        if (before == 0) {
            owed = owed_reports(reader, place.rules(), standing);
            open = list_reports(reader, place.rules(), visit.actor, {State::draft, State::returned, 0, 100});
            waiting = list_reports(reader, place.rules(), visit.actor, {State::waiting, {}, 0, 100});
        }
        sent = list_reports(reader, place.rules(), visit.actor, {State::sent, {}, before, most_rows});
    });
    templates::Fill content;
    const bool makes = standing.makes_for_office() || !standing.own_agency().empty();
    content.show_if(makes, "MAKES");
    fill_owed(visit, content, owed);
    fill_list(visit, content, place, say("Sedang ditulis"), open.rows);
    fill_list(visit, content, place, say("Menunggu tanda tangan"), waiting.rows);
    fill_list(visit, content, place, say("Sudah dikirim"), sent.rows);
    if (owed.empty() && open.rows.empty() && waiting.rows.empty() && sent.rows.empty())
        ui::fill_empty(content, "EMPTY",
            {visit.say(say("Belum ada laporan")),
                visit.say(say("Laporan yang menjadi kewajiban muncul di sini sebelum jatuh tempo, dan yang sudah dikirim "
                              "tersimpan di sini.")),
                makes ? visit.say(say("Buat laporan")) : "", makes ? "/laporan/baru" : ""});
    if (sent.next)
        content.add("OLDER").set("ADDRESS", "/laporan?sebelum=" + std::to_string(sent.next));
    return ui::page(visit, {.title = visit.say(say("Laporan")), .current = "/laporan", .look = ui::Page::Look::office},
        "reports/pages/reports", content);
}

} // namespace pendopo::reports::pages
