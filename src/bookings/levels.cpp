#include "bookings/levels.hpp"

#include <algorithm>
#include <map>

namespace pendopo::bookings {

namespace {

// What changes at one moment: pieces, and how many hold the whole.
struct Change {
    int pieces = 0, wholes = 0;
};

std::map<Instant, Change> changes_of(const std::vector<Taken>& taken, Instant from, Instant to)
{
    std::map<Instant, Change> changes;
    for (const auto& one : taken) {
        const auto begins = std::max(one.from, from), ends = std::min(one.to, to);
        if (ends <= begins)
            continue;
        for (const auto& [at, sign] : {std::pair(begins, 1), std::pair(ends, -1)}) {
            auto& change = changes[at];
            change.pieces += sign * one.pieces.value_or(0);
            change.wholes += one.pieces ? 0 : sign;
        }
    }
    return changes;
}

} // namespace

std::vector<Level> levels(const std::vector<Taken>& taken, Instant from, Instant to, int capacity)
{
    const auto changes = changes_of(taken, from, to);
    std::vector<Level> levels;
    Change now;
    for (auto at = changes.begin(); at != changes.end(); ++at) {
        now.pieces += at->second.pieces;
        now.wholes += at->second.wholes;
        const auto next = std::next(at);
        if (next == changes.end() || (now.pieces == 0 && now.wholes == 0))
            continue;
        const int busy = now.wholes > 0 ? capacity : now.pieces;
        levels.push_back({at->first, next->first, busy, std::max(0, capacity - busy)});
    }
    return levels;
}

} // namespace pendopo::bookings
