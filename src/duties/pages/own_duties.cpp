// What we owe: late, this month and the next, what was fulfilled this month, and dates of the entries we keep.
#include "duties/list_obligations.hpp"
#include "duties/pages/duty_rows.hpp"
#include "duties/pages/duty_words.hpp"
#include "duties/pages/entry_dates.hpp"
#include "duties/pages/nobody.hpp"
#include "duties/pages/pages.hpp"
#include "platform/text/translate.hpp"

namespace pendopo::duties::pages {

namespace {

constexpr int most_shown = 100;

struct Section {
    Message heading;
    std::vector<Obligation> rows;
    bool more = false;
};

struct Contents {
    std::vector<Section> sections;
    DutiesOfRows duties;
    std::vector<Owner> nobody;
    std::vector<DatesOfEntries> dates;
};

Section read_section(db::Reader& reader, const Place& place, const ui::Visit& visit, const Message& heading, View view,
    std::optional<Date> from)
{
    Section section{heading, {}, false};
    // Their own only, also for who sees everybody's: those stand on a page of their own.
    for (const auto& owner : Standing(visit.city(), visit.actor).own()) {
        const auto page = list_obligations(reader, place.rules(), visit.actor,
            {.view = view, .owner = owner, .from = from, .most = most_shown}, visit.now);
        section.more = section.more || !page.value().next.empty();
        for (const auto& row : page.value().rows)
            section.rows.push_back(row);
    }
    std::sort(section.rows.begin(), section.rows.end(),
        [](const auto& a, const auto& b) { return std::pair(a.term.due_on, a.id) < std::pair(b.term.due_on, b.id); });
    return section;
}

// What others sent and waits for one of their role to check it.
Section read_to_check(db::Reader& reader, const Place& place, const ui::Visit& visit)
{
    Section section{say("Menunggu pemeriksaan Anda"), {}, false};
    const Standing standing(visit.city(), visit.actor);
    if (!standing.sees_all())
        return section;
    const auto page
        = list_obligations(reader, place.rules(), visit.actor, {.view = View::submitted, .most = most_shown}, visit.now);
    section.more = !page.value().next.empty();
    for (const auto& row : page.value().rows)
        if (standing.checks(place.rules().kept.of(reader, row.duty, row.duty_version), 0))
            section.rows.push_back(row);
    return section;
}

Contents read_contents(const Place& place, const ui::Visit& visit)
{
    Contents contents;
    const auto today = visit.today();
    const auto month = today.plus_days(1 - static_cast<int>(today.day()));
    place.database().read([&](db::Reader& reader) {
        contents = {};
        contents.sections.push_back(read_to_check(reader, place, visit));
        contents.sections.push_back(read_section(reader, place, visit, say("Terlambat"), View::late, {}));
        contents.sections.push_back(read_section(reader, place, visit, say("Bulan ini dan berikutnya"), View::soon, {}));
        auto done
            = read_section(reader, place, visit, say("Sudah dipenuhi bulan ini"), View::fulfilled, month.plus_months(-12));
        std::erase_if(done.rows, [&](const Obligation& one) { return one.settled_at->date(visit.city().zone.offset) < month; });
        contents.sections.push_back(std::move(done));
        contents.nobody = read_nobody(reader, visit);
        contents.dates = dates_of_entries(reader, place.rules(), visit.actor, today);
        for (const auto& section : contents.sections)
            contents.duties.read(reader, place, section.rows);
    });
    return contents;
}

// Whose duties stand here: the agency, the units or the office, and where there is none of them the roles.
std::string owners_in_words(const ui::Visit& visit)
{
    std::string places, roles;
    for (const auto& owner : Standing(visit.city(), visit.actor).own()) {
        auto& names = owner.kind == Owner::Kind::role ? roles : places;
        names += (names.empty() ? "" : ", ") + visit.say(name_of(visit.city(), owner));
    }
    return places.empty() ? roles : places;
}

} // namespace

Reply show_own_duties(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto contents = read_contents(place, visit);
    templates::Fill content;
    content.set("TODAY", owners_in_words(visit) + ". " + text::long_date(visit.language, visit.today()));
    content.show_if(Standing(visit.city(), visit.actor).sees_all(), "ALL");
    fill_nobody(visit, content, contents.nobody);
    fill_entry_dates(visit, content, contents.dates);
    bool any = !contents.dates.empty();
    for (const auto& section : contents.sections) {
        if (section.rows.empty())
            continue;
        any = true;
        const auto heading = visit.say(section.heading);
        auto& part = content.add("SECTION").set("HEADING", heading).show_if(section.more, "MORE");
        fill_table(visit, part, visit.say(say("Kewajiban: {0}", heading)), section.rows, contents.duties);
    }
    if (!any)
        ui::fill_empty(content, "EMPTY",
            {visit.say(say("Tidak ada yang harus Anda penuhi sekarang")),
                visit.say(
                    say("Kewajiban dari peraturan muncul di sini begitu masanya mulai, dan Anda diingatkan lewat email.")),
                visit.say(say("Pasang di kalender Anda")), "/kewajiban/kalender"});
    return ui::page(visit,
        {.title = visit.say(say("Yang menjadi kewajiban kita")), .current = "/kewajiban", .look = ui::Page::Look::office},
        "duties/pages/own_duties", content);
}

} // namespace pendopo::duties::pages
