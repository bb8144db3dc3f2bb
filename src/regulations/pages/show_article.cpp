// One article: what it asks of whom, what serves it, how it stands and stood.
#include "platform/text/translate.hpp"
#include "regulations/article_history.hpp"
#include "regulations/find_regulation.hpp"
#include "regulations/misprints_of.hpp"
#include "regulations/pages/pages.hpp"
#include "regulations/pages/place.hpp"
#include "regulations/pages/state_words.hpp"
#include "regulations/recent_states.hpp"
#include "regulations/state_history.hpp"

#include <algorithm>

namespace pendopo::regulations::pages {

namespace {

struct Past {
    std::vector<StateChange> changes;
    std::vector<ArticleAct> acts;
};

Past read_past(const ui::Visit& visit, const Workplace& place, const Regulation& regulation, const Article& article)
{
    Past past;
    place.database.read([&](db::Reader& reader) {
        past = {state_changes(reader, regulation.key, article.anchor()), article_history(reader, place, visit.actor, article)};
    });
    return past;
}

void fill_facts(const ui::Visit& visit, templates::Fill& content, const Article& article)
{
    std::vector<ui::SummaryRow> rows;
    const auto add = [&](const Message& label, const Bilingual& text) {
        if (!text.empty())
            rows.push_back({visit.say(label), visit.say(text), ""});
    };
    add(say("Ditujukan kepada"), article.actor);
    add(say("Waktunya"), article.timing);
    add(say("Bukti yang dicari"), article.evidence);
    rows.push_back({visit.say(say("Jenis ketentuan")), visit.say(say_kind(article.kind)), ""});
    ui::fill_summary(content, "FACTS", rows);
}

void fill_bindings(const ui::Visit& visit, templates::Fill& content, const ArticleState& one, Instant counted_at)
{
    if (one.bindings.empty())
        return;
    const auto place = place_of(visit.program);
    auto& served = content.add("SERVED").set("COUNTED", moment(visit, counted_at));
    for (const auto& binding : one.bindings) {
        const auto by = serving(place, *binding.binding);
        auto& item = served.add("BINDING").set("KIND", visit.say(by.kind)).set("PROOF", visit.say(binding.proof));
        const auto address = address_for(visit, by);
        auto& name = item.add(address.empty() ? "PLAIN" : "LINK").set("TEXT", visit.say(by.name));
        if (!address.empty())
            name.set("ADDRESS", address);
        fill_state(visit, item, "TAG", binding);
        if (visit.actor.grants.may(access::Act::see_registers))
            for (const auto& remainder : binding.remainders)
                item.add("REMAINDER").set("ADDRESS", address_of(place, remainder.which)).set("SAID", visit.say(remainder.said));
    }
}

// Kept, and something of it only because nothing happened yet: said at the top, where the state stands.
bool is_kept_for_want_of_events(const ArticleState& one)
{
    return one.state == State::kept
        && std::any_of(one.bindings.begin(), one.bindings.end(), [](const auto& binding) { return binding.nothing_happened; });
}

Message say_act(const ArticleAct& act)
{
    switch (act.kind) {
    case ArticleAct::Kind::fulfilled:
        return say("{0} dipenuhi", act.of);
    case ArticleAct::Kind::waived:
        return say("{0} dibebaskan", act.of);
    case ArticleAct::Kind::entry_changed:
        return say("{0}: “{1}” dicatat atau diubah", act.of, act.title);
    }
    throw Bug("every act is said");
}

ui::LineStep::Kind line_kind(State state)
{
    return state == State::kept ? ui::LineStep::Kind::done
        : state == State::late  ? ui::LineStep::Kind::no
                                : ui::LineStep::Kind::pause;
}

void fill_past(const ui::Visit& visit, templates::Fill& content, const Past& past)
{
    std::vector<ui::LineStep> steps;
    for (const auto& change : past.changes)
        steps.push_back({line_kind(change.state), visit.say(say_state(change.state)),
            visit.say(say("sejak {0}", text::plain_date(visit.language, change.day))), ""});
    content.show_if(steps.empty(), "NO_CHANGES");
    if (!steps.empty())
        ui::fill_line(content, "CHANGES", steps);
    if (past.acts.empty())
        return;
    auto& acts = content.add("ACTS");
    for (const auto& act : past.acts)
        acts.add("ACT")
            .set("ADDRESS", act.address)
            .set("WHAT", visit.say(say_act(act)))
            .set("WHEN", (act.who.empty() ? "" : act.who + ", ") + moment(visit, act.at));
}

void fill_neighbours(templates::Fill& content, const Regulation& regulation, const Article& article)
{
    const auto index = &article - regulation.articles.data();
    const auto add = [&](const char* section, const Article& other) {
        content.add(section).set("ADDRESS", address_of(regulation, other)).set("LABEL", other.article);
    };
    if (index > 0)
        add("PREVIOUS", regulation.articles[static_cast<std::size_t>(index - 1)]);
    if (static_cast<std::size_t>(index + 1) < regulation.articles.size())
        add("NEXT", regulation.articles[static_cast<std::size_t>(index + 1)]);
}

} // namespace

Reply show_article(ui::Visit& visit)
{
    const auto place = place_of(visit.program);
    const auto& regulation = *TRY(find_regulation(place, visit.actor, visit.parameter("regulation")));
    const auto& article = *TRY(find_article(regulation, visit.parameter("article")));
    const auto states = recent_states(place, visit.now);
    const auto* one = states->regulation(regulation.key)->article(article.anchor());
    INVARIANT(one, "every article is counted");
    templates::Fill content;
    content.set("REGULATION", visit.say(regulation.name))
        .set("ARTICLE", article.article)
        .set("SUMMARY", visit.say(article.summary));
    fill_state(visit, content, "TAG", *one);
    fill_facts(visit, content, article);
    content.show_if(one->not_due_yet(), "NOT_DUE_YET");
    content.show_if(is_kept_for_want_of_events(*one) && !one->not_due_yet(), "NOTHING_HAPPENED");
    for (const auto* misprint : misprints_of(regulation, article))
        content.add("MISPRINT").set("SAYS", visit.say(misprint->says)).set("READ_AS", visit.say(misprint->read_as));
    if (!article.waiver.empty())
        content.add("WAIVER").set("TEXT", visit.say(article.waiver));
    fill_bindings(visit, content, *one, states->counted_at);
    fill_past(visit, content, read_past(visit, place, regulation, article));
    fill_neighbours(content, regulation, article);
    return ui::page(visit,
        {.title = article.article + ", " + visit.city().regulation_word.in(visit.language) + " " + regulation.number,
            .current = "/peraturan",
            .back_label = visit.say(say("Semua ketentuan")),
            .back_address = address_of(regulation)},
        "regulations/pages/article", content);
}

} // namespace pendopo::regulations::pages
