// Owners for whom nobody fulfils duties: reminders to them reach no one, so the coordinator is told.
#pragma once
#include "duties/addressees.hpp"

#include <vector>

namespace pendopo::duties {

// Agencies of the city, and whoever else owes something, for whom no active person fulfils duties.
std::vector<Owner> owners_without_keeper(db::Reader& reader, const catalogue::City& city, const Addressees& people);
// Queues a line for the coordinators about all of them, when one is new or a month has passed since they were told.
// Returns how many owners were told of.
int tell_of_owners_without_keeper(const Workplace& place, const Addressees& people, Instant now);

} // namespace pendopo::duties
