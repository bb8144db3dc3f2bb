// One report: what it says, the texts that are still to be written, and the step that is the visitor's.
#include "platform/crypto/crypto.hpp"
#include "platform/http/url.hpp"
#include "reports/decide_report.hpp"
#include "reports/fill_sections.hpp"
#include "reports/hand_in_report.hpp"
#include "reports/pages/opened.hpp"
#include "reports/pages/pages.hpp"
#include "reports/report_paper.hpp"
#include "reports/settle_reports.hpp"
#include "reports/write_texts.hpp"
#include "ui/components.hpp"
#include "ui/form.hpp"

#include <algorithm>

namespace pendopo::reports::pages {

namespace {

// As it was kept when it was handed in; of what is still being written, as it would be now.
Content content_of(const ui::Visit& visit, const Place& place, const OpenedReport& opened)
{
    if (!opened.report.is_open())
        return read_content(opened.report.content);
    Content content;
    place.database().read([&](db::Reader& reader) {
        content = make_content(reader, place.rules(), opened.definition, opened.report, visit.now);
    });
    return content;
}

void fill_table(templates::Fill& into, const Part& part)
{
    auto& table = into.add("TABLE").set("TITLE", part.title);
    for (std::size_t i = 0; i < part.table.header.size(); ++i) {
        const auto& first = part.table.rows.front();
        const bool numeric = i > 0 && i < first.size() && std::holds_alternative<std::int64_t>(first[i]);
        table.add("HEAD").set("TEXT", part.table.header[i]).show_if(numeric, "NUMERIC");
    }
    for (const auto& row : part.table.rows) {
        auto& line = table.add("ROW");
        for (std::size_t i = 0; i < row.size(); ++i) {
            const auto words = in_words(row[i]);
            if (i == 0) {
                line.set("FIRST", words);
                continue;
            }
            auto& cell = line.add("CELL")
                             .set("TEXT", words)
                             .set("LABEL", i < part.table.header.size() ? part.table.header[i] : std::string());
            cell.show_if(std::holds_alternative<std::int64_t>(row[i]), "NUMERIC");
        }
    }
}

void fill_box(const ui::Visit& visit, templates::Fill& into, const OpenedReport& opened, const std::string& key,
    const std::vector<Complaint>& complaints)
{
    const auto texts = texts_of(opened.definition);
    const auto section = std::find_if(texts.begin(), texts.end(), [&](const auto* one) { return one->key == key; });
    const auto typed = visit.request.has_field("teks." + key) ? std::string(visit.request.field("teks." + key))
                                                              : opened.report.texts.text_or(key);
    auto& box = into.add("BOX").set("KEY", key).set("LABEL", visit.say((*section)->label)).set("TYPED", typed);
    for (const auto& complaint : complaints)
        if (complaint.field == key)
            box.add("WRONG").set("TEXT", visit.say(complaint.message));
}

void fill_facts(const ui::Visit& visit, templates::Fill& content, const OpenedReport& opened, const Content& said)
{
    const auto& report = opened.report;
    std::vector<ui::SummaryRow> rows{{visit.say(say("Kepada")), visit.say(opened.definition.to), ""}};
    if (!opened.definition.through.indonesian.empty())
        rows.push_back({visit.say(say("Melalui")), visit.say(opened.definition.through), ""});
    rows.push_back({visit.say(say("Dari")), visit.say(owner_name(visit.city(), report.owner)), ""});
    rows.push_back({visit.say(say("Masa")), visit.say(period_in_words(opened.definition.period, report.period)), ""});
    rows.push_back({visit.say(say("Nomor")), report.label.empty() ? visit.say(say("Belum bernomor")) : report.label, ""});
    rows.push_back({visit.say(say("Dasar")), opened.definition.basis, ""});
    rows.push_back({visit.say(say("Angka dihitung")), said.counted_at, ""});
    if (report.handed_in_at)
        rows.push_back({visit.say(say("Diajukan")), report.handed_in_name + ", " + moment(visit, *report.handed_in_at), ""});
    if (report.state == State::sent)
        rows.push_back({visit.say(say("Ditandatangani")), report.decided_name + ", " + moment(visit, *report.decided_at), ""});
    ui::fill_summary(content, "FACTS", rows);
}

void fill_steps(ui::Visit& visit, templates::Fill& content, const OpenedReport& opened,
    const std::vector<Complaint>& complaints)
{
    const auto& report = opened.report;
    const Standing standing(visit.city(), visit.actor);
    if (report.is_open() && standing.makes(report.owner))
        content.show("WRITE");
    else if (report.state == State::waiting && standing.decides()) {
        auto& decide = content.add("DECIDE").set("ADDRESS", report.address() + "/putusan").set("VERSION", report.version);
        decide.set("REASON", visit.request.field("alasan"));
        ui::csrf(visit, decide);
        if (const auto name = visit.actor.grants.acting_for(access::Act::dispose); !name.empty())
            decide.add("ACTING").set("NAME", name);
        for (const auto& complaint : complaints)
            decide.add("WRONG").set("TEXT", visit.say(complaint.message));
    } else
        content.show("NOTHING");
}

http::Response report_page(ui::Visit& visit, const Place& place, const OpenedReport& opened, std::vector<Complaint> complaints)
{
    const auto& report = opened.report;
    const auto said = content_of(visit, place, opened);
    templates::Fill content;
    content.set("TITLE", visit.say(opened.definition.name)).set("ADDRESS", report.address()).set("VERSION", report.version);
    content.set("INTRO", said.intro).set("CLOSING", said.closing).set("OFFICIAL", said.title);
    ui::csrf(visit, content);
    fill_state(visit, content, report);
    fill_facts(visit, content, opened, said);
    const bool writes = report.is_open() && Standing(visit.city(), visit.actor).makes(report.owner);
    for (const auto& part : said.parts) {
        auto& section = content.add("PART").set("TITLE", part.title).set("INTRO", part.intro);
        if (!part.table.rows.empty())
            fill_table(section, part);
        if (!part.text_key.empty() && writes)
            fill_box(visit, section, opened, part.text_key, complaints);
        else
            for (const auto& line : part.said)
                section.add("SAID").set("TEXT", line);
    }
    if (report.state == State::returned)
        content.add("RETURNED").set("WHO", report.decided_name).set("REASON", report.reason);
    if (report.pdf)
        content.add("KEPT").set("DIGEST", report.pdf->sha256).set("SHEET_DIGEST", report.xlsx->sha256);
    content.show_if(report.xlsx.has_value() || report.state == State::waiting, "SHEET");
    fill_steps(visit, content, opened, complaints);
    ui::fill_errors(visit, content, complaints);
    return ui::page(visit,
        {.title = visit.say(opened.definition.name),
            .current = "/laporan",
            .back_label = visit.say(say("Laporan")),
            .back_address = "/laporan",
            .look = ui::Page::Look::office,
            .status = complaints.empty() ? 200 : 422},
        "reports/pages/report_page", content);
}

Value typed_texts(const ui::Visit& visit, const OpenedReport& opened)
{
    auto texts = Value::map();
    for (const auto* section : texts_of(opened.definition))
        if (visit.request.has_field("teks." + section->key))
            texts.set(section->key, visit.request.field("teks." + section->key));
    return texts;
}

Reply said_on(ui::Visit& visit, const std::string& address, const Message& notice)
{
    auto response = http::redirect(address);
    ui::notify_next(response, visit, notice);
    return response;
}

Reply shown_or_refused(ui::Visit& visit, const Place& place, const OpenedReport& opened, const Refusal& refusal)
{
    if (refusal.complaints.empty())
        return refusal;
    return report_page(visit, place, opened, refusal.complaints);
}

} // namespace

Reply show_report(ui::Visit& visit)
{
    const Place place(visit.program);
    return report_page(visit, place, TRY(open_report(visit, place)), {});
}

Reply write_report(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto opened = TRY(open_report(visit, place));
    const auto written = write_texts(place.rules(), {visit.actor, opened.report.id, seen_version(visit), visit.now},
        typed_texts(visit, opened));
    if (written.refused())
        return shown_or_refused(visit, place, opened, written.refusal());
    if (visit.request.field("aksi") != "ajukan")
        return said_on(visit, opened.report.address(), say("Konsep tersimpan."));
    const auto handed_in = hand_in_report(place.rules(), {visit.actor, opened.report.id, written->version, visit.now});
    if (handed_in.refused())
        return shown_or_refused(visit, place, {*written, opened.definition}, handed_in.refusal());
    return said_on(visit, opened.report.address(), say("Laporan bernomor {0} dan menunggu tanda tangan.", handed_in->label));
}

Reply decide(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto opened = TRY(open_report(visit, place));
    const ReportAct by{visit.actor, opened.report.id, seen_version(visit), visit.now};
    const bool signs = visit.request.field("aksi") == "tanda-tangan";
    const auto decided = signs ? sign_report(place.rules(), by)
                               : give_report_back(place.rules(), by, std::string(visit.request.field("alasan")));
    if (decided.refused())
        return shown_or_refused(visit, place, opened, decided.refusal());
    if (signs)
        settle_reports(place.rules(), visit.now);
    return said_on(visit, signs ? opened.report.address() : "/disposisi",
        signs ? say("Laporan Nomor {0} ditandatangani dan dikirim.", decided->label)
              : say("Laporan dikembalikan kepada penyusunnya."));
}

std::optional<std::string> waiting_report_address(ui::Visit& visit)
{
    const Place place(visit.program);
    std::vector<Report> waiting;
    place.database().read([&](db::Reader& reader) { waiting = waiting_reports(reader, 1); });
    return waiting.empty() ? std::nullopt : std::optional(waiting.front().address());
}

} // namespace pendopo::reports::pages
