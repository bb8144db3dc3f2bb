// Which articles of a regulation are shown: by state, by whose they are, by kind; and the addresses of these choices.
#pragma once
#include "regulations/article_state.hpp"
#include "ui/visit.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pendopo::regulations::pages {

struct ArticleFilter {
    std::optional<State> state;
    std::string owner; // as owners.hpp says them; empty: anybody's
    std::optional<governance::ArticleKind> kind;
    int page = 1;
    bool all = false; // on one page, for paper
};
// What is not known narrows nothing.
ArticleFilter article_filter(const ui::Visit& visit);
std::string address_of(const Regulation& regulation, const ArticleFilter& filter);

// Those that meet owner and kind; the state is left to who shows how many there are of each.
std::vector<const ArticleState*> articles_of(const Workplace& place, const RegulationState& regulation,
    const ArticleFilter& filter);

} // namespace pendopo::regulations::pages
