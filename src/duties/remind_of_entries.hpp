// Dates that entries of registers carry (`due` with `remind` in a register's file), and the day by which somebody is to declare
// them still right (`confirm_months`: told two weeks before and on the day): who keeps the owner's entries is told so
// many days before, once for each number of days. Of several that have passed the nearest is told; none after the date.
#pragma once
#include "duties/addressees.hpp"

namespace pendopo::duties {

// How many dates were told. Nothing where the workplace has no registers.
int remind_of_entries(const Workplace& place, const Addressees& people, Instant now);

} // namespace pendopo::duties
