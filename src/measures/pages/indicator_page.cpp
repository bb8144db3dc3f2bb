#include "measures/pages/indicator.hpp"

#include "measures/pages/pages.hpp"
#include "platform/text/translate.hpp"
#include "platform/text/unicode.hpp"

#include <algorithm>

namespace pendopo::measures::pages {

namespace {

// The first thing asked for which nothing is sent yet; the last level's when nothing misses.
Asked first_missing(const OpenedAssessment& opened, const Indicator& indicator)
{
    Asked last{opened.instrument.maximum, 0};
    for (int level = opened.instrument.minimum; level <= opened.instrument.maximum; ++level)
        for (int item = 0; item < items_of(opened.instrument, indicator, level); ++item)
            if (item_state(opened.pieces, indicator.number, {level, item}) < ItemState::sent)
                return {level, item};
    return last;
}

Asked asked_in(const ui::Visit& visit, const OpenedAssessment& opened, const Indicator& indicator)
{
    const auto level = read_number(visit.request.query_field("tingkat"));
    if (!level)
        return first_missing(opened, indicator);
    const int within = std::clamp(*level, opened.instrument.minimum, opened.instrument.maximum);
    const int items = items_of(opened.instrument, indicator, within);
    return {within, std::clamp(read_number(visit.request.query_field("butir")).value_or(0), 0, std::max(items - 1, 0))};
}

void fill_neighbours(const ui::Visit& visit, templates::Fill& content, const OpenedIndicator& at)
{
    const auto& all = at.opened.instrument.indicators;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].number != at.indicator.number)
            continue;
        if (i > 0)
            content.add("BEFORE")
                .set("ADDRESS", indicator_address(at.opened.assessment, all[i - 1].number))
                .set("NAME", visit.say(all[i - 1].name));
        if (i + 1 < all.size())
            content.add("AFTER")
                .set("ADDRESS", indicator_address(at.opened.assessment, all[i + 1].number))
                .set("NAME", visit.say(all[i + 1].name));
    }
}

void fill_facts(const ui::Visit& visit, templates::Fill& content, const OpenedIndicator& at)
{
    const auto& mark = at.opened.index.mark(at.indicator.number);
    const double brought = at.indicator.weight * mark.score.value() / 10000;
    const auto* aspect = at.opened.instrument.aspect(at.indicator.aspect);
    std::vector<ui::SummaryRow> rows{
        {visit.say(say("Tingkat sekarang")),
            mark.assessed ? level_in_words(visit, at.opened, at.indicator)
                          : visit.say(say("Belum dinilai; dihitung {0}", score_text(visit.language, mark.score))),
            ""},
        {visit.say(say("Aspek")), aspect ? visit.say(aspect->name) : std::string(), ""},
        {visit.say(say("Bobot")), decimal_text(visit.language, at.indicator.weight, 2) + "%", ""},
        {visit.say(say("Sumbangan ke indeks")), decimal_text(visit.language, brought, 4), ""}};
    if (!at.indicator.outside_body.empty())
        rows.push_back({visit.say(say("Dari lembaga lain")), visit.say(at.indicator.outside_body), ""});
    ui::fill_summary(content, "FACTS", rows);
}

void fill_explanation(ui::Visit& visit, templates::Fill& content, const OpenedIndicator& at, const Typed& typed)
{
    const auto value = at.opened.value(at.indicator.number);
    if (!value.explanation.empty()) {
        auto& said = content.add("EXPLANATION").set("WHO", value.explained_name);
        for (std::size_t from = 0; from <= value.explanation.size();) {
            const auto to = std::min(value.explanation.find('\n', from), value.explanation.size());
            said.add("LINE").set("TEXT", value.explanation.substr(from, to - from));
            from = to + 1;
        }
    }
    if (!at.opened.assessment.is_open() || !Standing(visit.actor, at.opened).explains(at.indicator.number))
        return;
    auto& form = content.add("EXPLAIN")
                     .set("ADDRESS", indicator_address(at.opened.assessment, at.indicator.number))
                     .set("VERSION", value.version);
    form.set("TEXT", typed.form == "jelaskan" ? typed.explanation : value.explanation)
        .show_if(typed.form == "jelaskan", "OPEN");
    ui::csrf(visit, form);
}

} // namespace

Result<OpenedIndicator> open_indicator(const ui::Visit& visit, const Place& place)
{
    OpenedIndicator at{TRY(open_addressed(visit, place)), {}, {}, {}};
    at.indicator = *TRY(addressed_indicator(visit, at.opened));
    at.asked = asked_in(visit, at.opened, at.indicator);
    const bool adds = at.opened.assessment.is_open() && !at.opened.is_entered(at.indicator)
        && Standing(visit.actor, at.opened).collects(at.indicator.number);
    if (adds)
        place.rules().database.read([&](db::Reader& reader) {
            at.proposals = propose_evidence(reader, place.rules(), visit.actor, at.opened, at.indicator,
                text::tidy(visit.request.query_field("cari")), visit.today());
        });
    return at;
}

http::Response indicator_page(ui::Visit& visit, const OpenedIndicator& at, const Typed& typed)
{
    templates::Fill content;
    ui::fill_errors(visit, content, typed.complaints);
    const auto title = std::to_string(at.indicator.number) + ". " + visit.say(at.indicator.name);
    content.set("TITLE", title).set("OF", title_of(visit, at.opened));
    fill_uncertain(visit, content.add("WHOLE"), at.indicator.uncertain);
    fill_facts(visit, content, at);
    fill_explanation(visit, content, at, typed);
    const bool entered = at.opened.is_entered(at.indicator);
    if (entered)
        fill_entered(visit, content, at, typed);
    else
        fill_levels(visit, content, at, typed);
    const bool adds = at.opened.assessment.is_open() && Standing(visit.actor, at.opened).collects(at.indicator.number);
    if (adds && !entered)
        fill_adding(visit, content, at, typed);
    content.show_if(!adds, "NOTHING");
    fill_neighbours(visit, content, at);
    fill_certainty(visit, content, at.opened.instrument);
    return ui::page(visit,
        {.title = title,
            .current = "/monev",
            .back_label = title_of(visit, at.opened),
            .back_address = address_of(at.opened.assessment),
            .look = ui::Page::Look::office,
            .status = typed.complaints.empty() ? 200 : 422},
        "measures/pages/indicator", content);
}

Reply show_indicator(ui::Visit& visit)
{
    const Place place(visit.program);
    return indicator_page(visit, TRY(open_indicator(visit, place)));
}

} // namespace pendopo::measures::pages
