// Once a day it is written down how every article stands.
#pragma once
#include "regulations/article_state.hpp"

namespace pendopo::regulations {

// Writes today's states in one act, with its event, unless they were written already. Says how many articles it wrote.
// A second program on the same database that comes at the same moment writes none.
int keep_states(const Workplace& place, Instant now);

} // namespace pendopo::regulations
