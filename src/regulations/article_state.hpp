// In what state each article of the city's regulations is, and why: computed from what serves it.
#pragma once
#include "regulations/binding_state.hpp"

#include <vector>

namespace pendopo::regulations {

struct ArticleState {
    const Article* article = nullptr;
    State state = State::not_for_software;
    std::vector<BindingState> bindings; // in the order of the file
    std::optional<Date> due_on;         // late: since the earliest; due: by the earliest; empty when no day is known

    int arranged() const; // bindings of which something is there
    // Kept, but nothing of it was asked for so far: what serves it waits for its first day, or for something to happen.
    bool not_due_yet() const;
};
struct RegulationState {
    const Regulation* regulation = nullptr;
    std::vector<ArticleState> articles; // in the order of the file
    Counts counts;

    const ArticleState* article(std::string_view anchor) const;
};
struct CityStates {
    Instant counted_at;
    std::vector<RegulationState> regulations; // in the order of the arrangements

    const RegulationState* regulation(std::string_view key) const;
};

// Pure.
ArticleState article_state(const Workplace& place, const Facts& facts, const Article& article);

// All of them, from what the database says now.
CityStates count_states(db::Reader& reader, const Workplace& place, Instant now);

} // namespace pendopo::regulations
