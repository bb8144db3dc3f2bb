#include "regulations/article_state.hpp"

#include <algorithm>

namespace pendopo::regulations {

int ArticleState::arranged() const
{
    return static_cast<int>(std::count_if(bindings.begin(), bindings.end(),
        [](const BindingState& one) { return one.state != State::not_arranged; }));
}

bool ArticleState::not_due_yet() const
{
    const auto waits = [](const BindingState& one) { return one.not_due_yet || one.nothing_happened; };
    return state == State::kept && std::all_of(bindings.begin(), bindings.end(), waits)
        && std::any_of(bindings.begin(), bindings.end(), [](const BindingState& one) { return one.not_due_yet; });
}

const ArticleState* RegulationState::article(std::string_view anchor) const
{
    for (const auto& one : articles)
        if (one.article->anchor() == anchor)
            return &one;
    return nullptr;
}

const RegulationState* CityStates::regulation(std::string_view key) const
{
    for (const auto& one : regulations)
        if (one.regulation->key == key)
            return &one;
    return nullptr;
}

ArticleState article_state(const Workplace& place, const Facts& facts, const Article& article)
{
    ArticleState made{.article = &article, .bindings = {}, .due_on = {}};
    std::vector<State> states;
    for (const auto& binding : article.served_by) {
        made.bindings.push_back(binding_state(place, facts, binding));
        states.push_back(made.bindings.back().state);
    }
    made.state = together(states);
    for (const auto& one : made.bindings)
        if (one.state == made.state && one.due_on && (!made.due_on || *one.due_on < *made.due_on))
            made.due_on = one.due_on;
    return made;
}

CityStates count_states(db::Reader& reader, const Workplace& place, Instant now)
{
    const auto facts = read_facts(reader, place, now);
    CityStates all{.counted_at = now, .regulations = {}};
    for (const auto& regulation : place.arrangements.regulations()) {
        RegulationState counted{.regulation = &regulation, .articles = {}, .counts = {}};
        for (const auto& article : regulation.articles) {
            counted.articles.push_back(article_state(place, facts, article));
            ++counted.counts.of(counted.articles.back().state);
        }
        all.regulations.push_back(std::move(counted));
    }
    return all;
}

} // namespace pendopo::regulations
