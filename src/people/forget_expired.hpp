// Housekeeping: what is over is taken out. Called once an hour.
#pragma once
#include "base/time.hpp"
#include "platform/db/database.hpp"

namespace pendopo::people {

// Sessions, links and counted failures that no longer matter. Leaves people, tokens and the record alone.
void forget_expired(db::Database& database, Instant now);

} // namespace pendopo::people
