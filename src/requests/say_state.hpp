// What people call the state of a request and what has happened to it. One word per idea, on pages and on paper.
#pragma once
#include "catalogue/city.hpp"
#include "requests/history.hpp"

namespace pendopo::requests {

Message say_state(State state, const std::optional<Outcome>& outcome);
Message say_outcome(Outcome outcome);
// "Dicatat di agenda dengan nomor 000.1.4/318"; the actor and the moment stand beside it.
Message say_event(const HistoryEvent& event, const catalogue::City& city);
// "Ditunda", "Diteruskan": what somebody wrote along with it; empty for most.
std::string words_of_event(const HistoryEvent& event);

} // namespace pendopo::requests
