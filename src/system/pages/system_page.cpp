#include "system/pages/system_page.hpp"

#include "platform/text/amount.hpp"
#include "platform/text/both_languages.hpp"
#include "platform/text/translate.hpp"
#include "system/pages/figures.hpp"
#include "system/pages/say_mail_trouble.hpp"
#include "ui/components.hpp"

namespace pendopo::system::pages {

namespace {

std::string moment(const ui::Visit& visit, Instant at)
{
    const auto& zone = visit.city().zone;
    return text::long_moment(visit.language, at, zone.offset, zone.abbreviation);
}

// "3 email, yang tertua sejak Senin, 23 November 2026, 14.05 WIB"
std::string mails(const ui::Visit& visit, std::int64_t count, const std::optional<Instant>& oldest)
{
    const auto amount = text::amount(count, text::Counted::mails);
    return oldest ? visit.say(say("{0}, yang tertua sejak {1}", amount, moment(visit, *oldest))) : visit.say(amount);
}

void fill_outbox(const ui::Visit& visit, templates::Fill& content, const outbox::OutboxFigures& outbox)
{
    ui::fill_summary(content, "OUTBOX",
        {{visit.say(say("Menunggu dikirim")), mails(visit, outbox.waiting, outbox.oldest_waiting), {}},
            {visit.say(say("Gagal, tidak dicoba lagi")), mails(visit, outbox.failed, outbox.oldest_failed), {}},
            {visit.say(say("Gangguan terakhir")),
                visit.say(outbox.last_trouble.empty() ? say("tidak ada") : say_mail_trouble(outbox.last_trouble)), {}}});
    if (!outbox.last_trouble.empty())
        content.add("TECHNICAL").set("TEXT", outbox.last_trouble);
}

void fill_record(const ui::Visit& visit, templates::Fill& content, const audit::RecordFigures& record)
{
    const auto seal = record.sealed_at
        ? visit.say(say("Nomor {0}, {1}", text::number(visit.language, record.last_seal), moment(visit, *record.sealed_at)))
        : visit.say(say("belum ada"));
    ui::fill_summary(content, "RECORD",
        {{visit.say(say("Isi catatan")), visit.say(text::amount(record.events, text::Counted::events)), {}},
            {visit.say(say("Segel terakhir")), seal, {}},
            {visit.say(say("Belum disegel")), visit.say(text::amount(record.unsealed, text::Counted::events)), {}}});
}

void fill_program(const ui::Visit& visit, templates::Fill& content, const db::EngineFigures& engine)
{
    ui::fill_summary(content, "PROGRAM",
        {{visit.say(say("Versi program")), "Pendopo " PENDOPO_VERSION, {}}, {visit.say(say("Basis data")), engine.name, {}},
            {visit.say(say("Ukuran basis data")), text::file_size(visit.language, static_cast<std::uint64_t>(engine.bytes)),
                {}}});
}

std::string capped(const ui::Visit& visit, int count)
{
    using requests::most_counted;
    return count < most_counted ? text::number(visit.language, count) : text::number(visit.language, most_counted - 1) + "+";
}

void fill_desks(const ui::Visit& visit, templates::Fill& content, const std::vector<Desk>& desks)
{
    for (const auto& desk : desks) {
        auto& row = content.add("DESK").set("NAME", visit.say(desk.name)).set("ACTION", capped(visit, desk.counts.action));
        row.set("LATE", capped(visit, desk.counts.late)).set("WAITING", capped(visit, desk.counts.waiting));
        row.set("ELSEWHERE", capped(visit, desk.counts.elsewhere)).set("DONE", capped(visit, desk.counts.done));
    }
}

void fill_services(const ui::Visit& visit, templates::Fill& content)
{
    for (const auto& service : visit.program.catalogue.services()) {
        auto& row = content.add("SERVICE").set("NAME", visit.say(service.name)).set("ADDRESS", "/layanan/" + service.key);
        row.set("VERSION", static_cast<std::int64_t>(service.version));
        row.set("PROCEDURE", static_cast<std::int64_t>(service.procedure.version));
        row.set("EFFECTIVE", text::plain_date(visit.language, service.procedure.effective));
    }
}

void fill_calendar(const ui::Visit& visit, templates::Fill& content)
{
    std::string known;
    for (const int year : visit.city().calendar.years())
        known += (known.empty() ? "" : ", ") + std::to_string(year);
    content.set("YEARS", known.empty() ? visit.say(say("belum ada")) : known);
}

void fill_acts(ui::Visit& visit, templates::Fill& content, const Figures& figures)
{
    if (figures.outbox.failed > 0)
        ui::csrf(visit, content.add("RETRY"));
    if (figures.record.events > most_events_on_page) {
        content.show("LONG_RECORD");
        return;
    }
    auto& check = content.add("CHECK");
    ui::csrf(visit, check);
    check.set("EVENTS", visit.say(text::amount(figures.record.events, text::Counted::events)));
}

// What the check of the record found; a break says where, in the words of `pendopo check`.
void fill_checked(const ui::Visit& visit, templates::Fill& content, const audit::Verified& checked)
{
    auto& outcome = content.add("CHECKED");
    const auto& broken = checked.first_break;
    ui::fill_tag(outcome, "STATE", broken ? ui::Tone::late : ui::Tone::ok, broken ? "cross" : "check",
        visit.say(broken ? say("Catatan rusak") : say("Catatan utuh")));
    outcome.set("TEXT",
        visit.say(broken
                ? say("Tidak cocok di {0}: {1}. Jangan hapus apa pun; salin basis datanya dan hubungi pengelola server.",
                    broken->where, text::in_both(broken->what))
                : say("Tidak ada yang diubah, dihapus, atau disisipkan: {0} dan {1} diperiksa.",
                    text::amount(checked.events, text::Counted::events), text::amount(checked.seals, text::Counted::seals))));
}

} // namespace

http::Response system_page(ui::Visit& visit, const std::optional<audit::Verified>& checked)
{
    const auto figures = read_figures(visit.program, visit.now);
    const auto found = troubles(visit.city().calendar, figures, visit.today(), visit.now);
    const auto heading = visit.say(found.empty() ? say("Sistem berjalan baik")
            : found.size() == 1                  ? say("Sistem: satu hal perlu dilihat")
                                                 : say("Sistem: {0} hal perlu dilihat", std::to_string(found.size())));
    templates::Fill content;
    content.set("HEADING", heading).set("NOW", moment(visit, visit.now));
    auto* list = found.empty() ? nullptr : &content.add("TROUBLES");
    for (const auto& trouble : found)
        ui::icon(list->add("TROUBLE").set("TEXT", visit.say(trouble)), "ICON", "warning");
    if (checked)
        fill_checked(visit, content, *checked);
    fill_outbox(visit, content, figures.outbox);
    fill_record(visit, content, figures.record);
    fill_program(visit, content, figures.engine);
    fill_desks(visit, content, figures.desks);
    fill_services(visit, content);
    fill_calendar(visit, content);
    fill_acts(visit, content, figures);
    ui::Page page{.title = heading, .current = "/sistem"};
    page.look = ui::Page::Look::office;
    return ui::page(visit, page, "system/pages/system_page", content);
}

} // namespace pendopo::system::pages
