// Regulations, articles and states as the API tells them.
#pragma once
#include "platform/data/value.hpp"
#include "regulations/article_state.hpp"
#include "regulations/state_history.hpp"

namespace pendopo::regulations::api {

Value value_of(const Counts& counts);
Value value_of(const RegulationState& regulation, Instant counted_at); // without its articles
Value value_of(const Workplace& place, const ArticleState& article);
Value value_of(const StateChange& change);
Value value_of(const governance::Misprint& misprint);

} // namespace pendopo::regulations::api
