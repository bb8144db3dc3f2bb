// The level that accepted evidence shows: the highest of which everything asked is accepted, and of all levels below it too
// (PermenPANRB 59/2020 and 8/2026: levels build on each other). A pure function.
#pragma once
#include "governance/instrument.hpp"

#include <optional>
#include <set>
#include <utility>

namespace pendopo::measures {

// What one level asks: its item, from 0 in the order of the instrument's file.
using Asked = std::pair<int, int>; // level, item

// How many things a level asks. A level without a list asks one; the lowest of the scale without a list asks nothing.
int items_of(const governance::Instrument& instrument, const governance::Indicator& indicator, int level);

// Empty while not even the lowest level is shown by anything.
std::optional<int> count_level(const governance::Instrument& instrument, const governance::Indicator& indicator,
    const std::set<Asked>& accepted);

} // namespace pendopo::measures
