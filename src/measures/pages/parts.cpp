#include "measures/pages/parts.hpp"

#include "measures/pages/bars.hpp"
#include "measures/pages/measure_words.hpp"
#include "measures/pages/open.hpp"
#include "platform/text/translate.hpp"

#include <algorithm>

namespace pendopo::measures::pages {

namespace {

struct Part {
    std::string name;
    PartScore score;
    double weight = 0;
};

std::vector<Part> parts_of(const ui::Visit& visit, const Instrument& instrument, const Index& index)
{
    std::vector<Part> parts;
    if (index.domains.size() > 1)
        for (const auto& one : index.domains)
            parts.push_back({visit.say(instrument.domain(one.key)->name), one, instrument.domain(one.key)->weight});
    else
        for (const auto& one : index.aspects)
            parts.push_back({visit.say(instrument.aspect(one.key)->name), one, instrument.aspect(one.key)->weight});
    return parts;
}

double share(const Instrument& instrument, Score score)
{
    return static_cast<double>(score.value()) / (instrument.maximum * 100.0);
}

} // namespace

void fill_parts(const ui::Visit& visit, templates::Fill& into, const Instrument& instrument, const Index& index)
{
    Bars bars{"bagian", visit.say(index.domains.size() > 1 ? say("Nilai tiap domain") : say("Nilai tiap aspek")),
        visit.say(say("Batang mendatar; angkanya ada di tabel")), {}};
    for (const auto& part : parts_of(visit, instrument, index)) {
        bars.bars.push_back({part.name, score_text(visit.language, part.score.score), share(instrument, part.score.score),
            part.score.uncertain});
        auto& row = into.add("PART").set("NAME", part.name).set("SCORE", score_text(visit.language, part.score.score));
        row.set("WEIGHT", decimal_text(visit.language, part.weight, 1) + "%");
        fill_uncertain(visit, row, part.score.uncertain);
    }
    fill_bars(into, "CHART", bars);
}

std::vector<IndexRow> read_indices(db::Reader& reader, const governance::Arrangements& arrangements,
    const std::vector<Assessment>& all)
{
    std::vector<IndexRow> rows;
    for (const auto& one : all) {
        auto opened = open_assessment(reader, arrangements, one);
        rows.push_back({one, std::move(opened.instrument), std::move(opened.index)});
    }
    return rows;
}

void fill_index_row(const ui::Visit& visit, templates::Fill& row, const IndexRow& one)
{
    row.set("WHO", visit.say(name_of_owner(visit.city(), one.assessment.owner))).set("YEAR", one.assessment.year);
    row.set("INSTRUMENT", visit.say(one.instrument.short_name)).set("ADDRESS", address_of(one.assessment));
    row.set("SCORE", score_text(visit.language, one.index.whole)).set("PREDICATE", visit.say(one.index.predicate));
    fill_uncertain(visit, row, one.index.uncertain);
    fill_assessment_state(visit, row, "STATE", one.assessment);
    if (one.index.unassessed > 0)
        row.add("UNASSESSED").set("COUNT", text::number(visit.language, one.index.unassessed));
}

} // namespace pendopo::measures::pages
