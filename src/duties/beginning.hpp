// The day from which this installation keeps duties: what was owed before is not held against anybody here. The day on
// which obligations were first made, unless it was set before (an example town lives in its own past).
#pragma once
#include "duties/workplace.hpp"

namespace pendopo::duties {

std::optional<Date> find_beginning(db::Reader& reader);
// Sets it where it is not set; gives the one that holds.
Date keep_beginning(const Workplace& place, Date day, Instant now);

} // namespace pendopo::duties
