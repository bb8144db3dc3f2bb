// The day from which this installation keeps duties: what was owed before is not held against anybody here. The day on
// which obligations were first made, unless it was set before (an example town lives in its own past).
#pragma once
#include "duties/workplace.hpp"

namespace pendopo::duties {

std::optional<Date> find_beginning(db::Reader& reader);
// Sets it where it is not set; gives the one that holds.
Date keep_beginning(const Workplace& place, Date day, Instant now);

// The day from which the city counts (`begins` of city.yaml): a period that was over, or a day that passed, before it is
// owed by nobody. Empty where the city names none.
std::optional<Date> find_city_begins(db::Reader& reader);
// Keeps what the city's files say now; a change of it is an event of the record.
void keep_city_begins(const Workplace& place, std::optional<Date> begins, Instant now);

} // namespace pendopo::duties
