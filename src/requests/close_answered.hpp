// An answered request is closed once it can no longer be reopened. Nobody acts: the program does, once a day.
#pragma once
#include "requests/workplace.hpp"

namespace pendopo::requests {

// Closes at most `most`; says how many.
int close_answered(const Workplace& place, Instant now, int most = 200);

} // namespace pendopo::requests
