// What stops being owed by itself: its owner is gone from the city's files, the entry's date was moved, or the city
// begins to count later; inside this folder only.
#pragma once
#include "duties/workplace.hpp"

namespace pendopo::duties {

int cancel_for_lost_owners(const Workplace& place, Instant now);
// What was over before the day that the city has named since: see find_city_begins.
int cancel_before_city_began(const Workplace& place, Instant now);

struct Settled {
    int fulfilled = 0, cancelled = 0;
};
// An open obligation to act before a date of an entry: a date moved further is what the duty asks where its evidence is an
// entry of that register; else, and where the entry no longer lives, there is nothing left to do.
Settled settle_moved_dates(const Workplace& place, Instant now);

} // namespace pendopo::duties
