// The index of an assessment: indicator → aspect → domain → whole, each a mean weighted by the indicators. A pure function.
// Index = sum of weight/100 × mark (PermenPANRB 59/2020; 8/2026); two decimals, half up, each from the exact sum and never
// from parts that were rounded before. The predicate is that of the figure with two decimals, as it is announced.
#pragma once
#include "governance/instrument.hpp"
#include "measures/score.hpp"

#include <map>
#include <string>
#include <vector>

namespace pendopo::measures {

using governance::Indicator;
using governance::Instrument;

struct Mark {
    int number = 0; // of the indicator
    Score score;
    bool assessed = false; // false: nothing shows a level yet; it counts as the lowest of the scale
    bool uncertain = false;
};
struct PartScore {
    std::string key; // of the aspect or domain
    Score score;
    bool uncertain = false; // it, or something in it, is marked so in the instrument's file
    int unassessed = 0;     // indicators in it
};
struct Index {
    Score whole;
    Bilingual predicate; // empty when no limit is reached
    bool uncertain = false;
    int unassessed = 0;
    std::vector<PartScore> domains, aspects; // in the instrument's order; those without indicators are left out
    std::vector<Mark> marks;                 // of every indicator, in order

    const Mark& mark(int number) const; // Bug when there is no such indicator
};

// `scores`: of the indicators that are assessed, by number.
Index compute_index(const Instrument& instrument, const std::map<int, Score>& scores);

// The weight in thousandths of a percent.
long long exact_weight(const Indicator& indicator);

} // namespace pendopo::measures
