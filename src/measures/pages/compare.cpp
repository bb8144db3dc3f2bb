// Years beside each other, and in one year the city beside its agencies and units.
#include "measures/pages/bars.hpp"
#include "measures/pages/measure_words.hpp"
#include "measures/pages/open.hpp"
#include "measures/pages/pages.hpp"
#include "measures/pages/parts.hpp"

#include <algorithm>

namespace pendopo::measures::pages {

namespace {

struct Compared {
    std::string owner;
    int year = 0;
    std::vector<IndexRow> years;  // of that owner, the earliest first
    std::vector<IndexRow> owners; // of that year
    std::vector<std::string> known_owners;
    std::vector<int> known_years;
};

Compared read_compared(const ui::Visit& visit, const Place& place)
{
    Compared read;
    read.owner = visit.request.query_field("siapa");
    read.year = read_number(visit.request.query_field("tahun")).value_or(visit.today().year());
    place.rules().database.read([&](db::Reader& reader) {
        const auto& arrangements = place.rules().arrangements;
        read.known_owners = {""};
        read.known_years = {visit.today().year()};
        for (const auto& one : list_assessments(reader)) {
            if (std::find(read.known_owners.begin(), read.known_owners.end(), one.owner) == read.known_owners.end())
                read.known_owners.push_back(one.owner);
            if (std::find(read.known_years.begin(), read.known_years.end(), one.year) == read.known_years.end())
                read.known_years.push_back(one.year);
        }
        read.years = read_indices(reader, arrangements, list_assessments(reader, {read.owner, 0}));
        read.owners = read_indices(reader, arrangements, list_assessments(reader, {std::nullopt, read.year}));
    });
    std::reverse(read.years.begin(), read.years.end());
    return read;
}

Bar bar_of(const ui::Visit& visit, const IndexRow& one, const std::string& label)
{
    return {label, score_text(visit.language, one.index.whole), one.index.whole.value() / (one.instrument.maximum * 100.0),
        one.index.uncertain};
}

void fill_years(const ui::Visit& visit, templates::Fill& content, const Compared& read)
{
    if (read.years.empty())
        return content.show("NO_YEARS"), void();
    auto& part = content.add("YEARS");
    Bars bars{"tahun", visit.say(say("Indeks tiap tahun")), visit.say(say("Batang mendatar; angkanya ada di tabel")), {}};
    const IndexRow* before = nullptr;
    for (const auto& one : read.years) {
        bars.bars.push_back(
            bar_of(visit, one, std::to_string(one.assessment.year) + " · " + visit.say(one.instrument.short_name)));
        auto& row = part.add("ROW");
        fill_index_row(visit, row, one);
        // Only what the same instrument measured can be subtracted.
        if (before && before->assessment.instrument == one.assessment.instrument) {
            const int change = one.index.whole.value() - before->index.whole.value();
            row.set("CHANGE", (change < 0 ? "−" : "+") + score_text(visit.language, Score(std::abs(change))));
        } else
            row.set("CHANGE", before ? visit.say(say("instrumen lain")) : std::string("–"));
        before = &one;
    }
    fill_bars(part, "CHART", bars);
}

void fill_owners(const ui::Visit& visit, templates::Fill& content, const Compared& read)
{
    if (read.owners.empty())
        return content.show("NO_OWNERS"), void();
    auto& part = content.add("OWNERS");
    Bars bars{"pihak", visit.say(say("Indeks tiap pihak, {0}", std::to_string(read.year))),
        visit.say(say("Batang mendatar; angkanya ada di tabel")), {}};
    const auto& instrument = read.owners.front().instrument;
    for (const auto& one : read.owners) {
        bars.bars.push_back(bar_of(visit, one, visit.say(name_of_owner(visit.city(), one.assessment.owner))));
        auto& row = part.add("ROW");
        fill_index_row(visit, row, one);
        for (const auto& aspect : instrument.aspects) {
            const auto found = std::find_if(one.index.aspects.begin(), one.index.aspects.end(),
                [&](const auto& part_of) { return part_of.key == aspect.key; });
            auto& cell = row.add("CELL")
                             .set("NAME", visit.say(aspect.name))
                             .set("SCORE", found == one.index.aspects.end() ? "–" : score_text(visit.language, found->score));
            cell.show_if(found != one.index.aspects.end() && found->uncertain, "STAR");
        }
    }
    fill_bars(part, "CHART", bars);
}

} // namespace

Reply show_comparison(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto read = read_compared(visit, place);
    templates::Fill content;
    for (const auto& owner : read.known_owners)
        content.add("OWNER")
            .set("KEY", owner)
            .set("NAME", visit.say(name_of_owner(visit.city(), owner)))
            .show_if(owner == read.owner, "CHECKED");
    for (const int year : read.known_years)
        content.add("YEAR_CHOICE").set("KEY", year).show_if(year == read.year, "CHECKED");
    fill_years(visit, content, read);
    fill_owners(visit, content, read);
    std::vector<std::string> told;
    for (const auto* rows : {&read.years, &read.owners})
        for (const auto& one : *rows)
            if (std::find(told.begin(), told.end(), one.instrument.key) == told.end()) {
                told.push_back(one.instrument.key);
                fill_certainty(visit, content.add("NOTE"), one.instrument);
            }
    return ui::page(visit,
        {.title = visit.say(say("Perbandingan")),
            .current = "/monev",
            .back_label = visit.say(say("Pemantauan dan evaluasi")),
            .back_address = "/monev",
            .look = ui::Page::Look::office},
        "measures/pages/compare", content);
}

} // namespace pendopo::measures::pages
