// What the city promises, and the proof: how many requests were answered on time this month. Counted at most once a minute.
#pragma once
#include "requests/workplace.hpp"

#include <map>
#include <string>

namespace pendopo::requests::pages {

struct Kept {
    int on_time = 0, answered = 0;
};

struct PromiseFigures {
    Instant counted_at;
    Kept all;                            // answered in this calendar month; the newest 1,000
    std::map<std::string, Kept> service; // by key
    double average_days = 0;             // working days from submission to answer, pauses left out
    int late = 0;                        // now on some desk beyond their day; at most 1,000 are counted a desk
};

PromiseFigures count_promise(const Workplace& place, Instant now);
// Those of the last minute, if there are any.
PromiseFigures promise_figures(const Workplace& place, Instant now);

} // namespace pendopo::requests::pages
