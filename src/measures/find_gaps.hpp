// What lifts the index most for least. For each indicator below the top: what its next level would add to the index, and how
// many pieces of evidence still miss for it. First those for which everything is sent and only has to be checked; then by
// what is gained for each missing piece, the most first; of equals the larger gain, then the smaller number. Marks that
// another body gives come last: what they cost cannot be counted here. A pure function.
#pragma once
#include "measures/compute_index.hpp"
#include "measures/count_level.hpp"

#include <map>
#include <vector>

namespace pendopo::measures {

struct Gap {
    int number = 0; // of the indicator
    Score now;
    int next_level = 0;
    double gain = 0; // points of the index
    int missing = 0; // things asked for which nothing is sent
    int waiting = 0; // sent and not checked yet
    bool outside = false;
    bool uncertain = false;
};

// What is accepted or sent, of one indicator.
struct Shown {
    std::set<Asked> accepted, sent;
};
std::vector<Gap> find_gaps(const Instrument& instrument, const Index& index, const std::map<int, Shown>& shown);

} // namespace pendopo::measures
