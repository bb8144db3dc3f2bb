#include "people/list_people.hpp"

#include "people/pages/own_form.hpp"
#include "people/pages/pages.hpp"
#include "people/pages/role_choices.hpp"
#include "platform/http/url.hpp"
#include "platform/text/amount.hpp"

#include <algorithm>
#include <charconv>

namespace pendopo::people::pages {

namespace {

int page_asked(const ui::Visit& visit)
{
    const auto asked = visit.request.query_field("halaman");
    int page = 1;
    std::from_chars(asked.data(), asked.data() + asked.size(), page);
    return std::clamp(page, 1, 100'000);
}

std::string page_address(std::string_view words, int page)
{
    return "/orang?cari=" + http::encode_percent(words) + "&halaman=" + std::to_string(page);
}

void fill_state(templates::Fill& row, const ui::Visit& visit, ListedPerson::State state)
{
    const bool active = state == ListedPerson::State::active, closed = state == ListedPerson::State::closed;
    auto& tag = row.include("STATE", "ui/components/tag/tag");
    tag.set("TONE", active ? "ok" : closed ? "rest" : "wait");
    tag.set("TEXT", visit.say(active ? say("Aktif") : closed ? say("Ditutup") : say("Belum dikonfirmasi")));
    ui::icon(tag, "ICON", active ? "check" : closed ? "minus" : "clock");
}

void fill_pages(templates::Fill& fill, std::string_view words, int page, std::int64_t found)
{
    const int pages = static_cast<int>((found + people_a_page - 1) / people_a_page);
    if (pages < 2)
        return;
    auto& pagination = fill.include("PAGES", "ui/components/pagination/pagination");
    if (page > 1)
        pagination.add("PREVIOUS").set("ADDRESS", page_address(words, page - 1));
    for (int number = std::max(1, page - 2); number <= std::min(pages, page + 2); ++number) {
        auto& item = pagination.add("ITEM").set("ADDRESS", page_address(words, number)).set("NUMBER", number);
        item.show_if(number == page, "CURRENT");
    }
    if (page < pages)
        pagination.add("NEXT").set("ADDRESS", page_address(words, page + 1));
}

void fill_row(templates::Fill& row, const ui::Visit& visit, const ListedPerson& person)
{
    const auto* agency = visit.city().agency(person.agency);
    row.set("ADDRESS", "/orang/" + std::to_string(person.id)).set("NAME", person.name).set("EMAIL", person.email.reveal());
    row.set("AGENCY", agency ? visit.say(agency->name) : "–").set("ROLES", roles_in_words(visit, person.roles));
    fill_state(row, visit, person.state);
}

} // namespace

// 126/2022 Pasal 10.
Result<http::Response> show_people(ui::Visit& visit)
{
    const auto words = std::string(visit.request.query_field("cari"));
    const int page = page_asked(visit);
    PeoplePage found;
    visit.program.database.read([&](db::Reader& reader) { found = list_people(reader, words, page); });
    templates::Fill fill;
    fill.set("AGENCY_WORD", visit.say(visit.city().agency_word))
        .set("WORDS", words)
        .set("FOUND", visit.say(text::amount(found.found, text::Counted::people)));
    if (!found.people.empty()) {
        auto& table = fill.add("TABLE");
        for (const auto& person : found.people)
            fill_row(table.add("ROW"), visit, person);
    } else {
        auto& empty = fill.include("EMPTY", "ui/components/empty/empty").set("HEADING", visit.say(say("Tidak ada yang cocok")));
        empty.set("TEXT", visit.say(say("Cari dengan sebagian nama atau alamat email.")));
        empty.add("LINK").set("ADDRESS", "/orang").set("LABEL", visit.say(say("Tampilkan semua orang")));
    }
    fill_pages(fill, words, page, found.found);
    ui::Page whole;
    whole.title = visit.say(say("Orang"));
    whole.current = "/orang";
    whole.look = ui::Page::Look::office;
    return ui::page(visit, whole, "people/pages/people_list", fill);
}

} // namespace pendopo::people::pages
