// The agenda book of a year, by number; to look through and to print.
#include "requests/agenda_of_year.hpp"
#include "requests/pages/office_pages.hpp"
#include "requests/pages/office_words.hpp"
#include "requests/pages/workplace_of.hpp"

#include <charconv>

namespace pendopo::requests::pages {

namespace {

// Digits only; anything else is no number.
std::optional<int> read_number(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() && number >= 0 ? std::optional(number) : std::nullopt;
}

void fill_entry(const ui::Visit& visit, templates::Fill& row, const AgendaEntry& entry)
{
    const auto* service = visit.program.catalogue.service(entry.service);
    auto subject = service ? visit.say(service->short_name) : entry.service;
    if (!entry.subject.empty())
        subject += ": " + entry.subject;
    auto applicant = entry.applicant_name.empty() ? visit.say(say("tanpa nama")) : entry.applicant_name;
    if (!entry.applicant_organisation.empty())
        applicant += ", " + entry.applicant_organisation;
    row.set("LABEL", entry.label).set("RECORDED", office_moment(visit, entry.recorded_at)).set("SUBJECT", subject);
    row.set("NUMBER", entry.request_number).set("ADDRESS", "/permohonan/" + entry.request_number).set("APPLICANT", applicant);
    fill_state(visit, row, "STATE", entry.state, entry.outcome);
}

void fill_paging(templates::Fill& content, const std::string& address, const AgendaPage& page, int after)
{
    if (page.next == 0 && after == 0)
        return;
    auto& paging = content.add("PAGING");
    if (after > 0)
        paging.add("FIRST").set("ADDRESS", address);
    if (page.next > 0)
        paging.add("NEXT").set("ADDRESS", address + "?sesudah=" + std::to_string(page.next));
}

} // namespace

Reply show_agenda_book(ui::Visit& visit)
{
    const auto year = read_number(visit.parameter("year"));
    if (!year || *year < 2000 || *year > visit.today().year())
        return refuse(Why::not_found, "agenda.no_year", say("Tidak ada buku agenda untuk tahun itu."));
    const int after = read_number(visit.request.query_field("sesudah")).value_or(0);
    std::optional<Result<AgendaPage>> read;
    workplace_of(visit.program).database.read([&](db::Reader& reader) {
        read = agenda_of_year(reader, visit.actor, visit.city().agenda_number, *year, after);
    });
    const auto page = TRY(*std::move(read));
    templates::Fill content;
    const auto title = visit.say(say("Buku agenda {0}", std::to_string(*year)));
    content.set("TITLE", title)
        .set("NOW", office_moment(visit, visit.now))
        .set("BEFORE", "/agenda/" + std::to_string(*year - 1));
    if (page.entries.empty())
        ui::fill_empty(content, "EMPTY",
            {visit.say(say("Belum ada yang dicatat")),
                visit.say(say("Setiap permohonan yang dicatat di agenda tercantum di sini menurut nomornya.")),
                visit.say(say("Buka meja agenda")), "/agenda"});
    else
        for (auto& list = content.add("LIST"); const auto& entry : page.entries)
            fill_entry(visit, list.add("ENTRY"), entry);
    fill_paging(content, "/agenda/" + std::to_string(*year), page, after);
    ui::Page whole{.title = title, .current = "/antrean", .look = ui::Page::Look::office};
    whole.back_address = "/antrean";
    whole.back_label = visit.say(say("Antrean"));
    return ui::page(visit, whole, "requests/pages/agenda_book", content);
}

} // namespace pendopo::requests::pages
