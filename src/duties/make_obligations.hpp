// Writes down what has begun to be owed. Nobody acts: the program does, every hour. Doing it twice makes nothing twice.
#pragma once
#include "duties/workplace.hpp"

namespace pendopo::duties {

struct Made {
    int made = 0, cancelled = 0, fulfilled = 0; // fulfilled: the date of the entry was moved, as the duty asks
};
// Everything that has begun by today: periods, entries that reached a state, dates of entries that come into sight, and
// what is no longer owed by anybody. A rule's new version makes new obligations only; those that stand stay.
Made make_obligations(const Workplace& place, Instant now);

} // namespace pendopo::duties
