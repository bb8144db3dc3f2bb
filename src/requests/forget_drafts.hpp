// Drafts that nobody sent are taken out a week after they ended: what was typed is personal data without a purpose.
#pragma once
#include "base/time.hpp"
#include "platform/db/database.hpp"

namespace pendopo::requests {

void forget_drafts(db::Database& database, Instant now);

} // namespace pendopo::requests
