// An administrator lets letters that were given up be tried again, once the mail server is well.
#pragma once
#include "audit/write.hpp"

namespace pendopo::outbox {

// All that were given up are due at once, as if promised now. Returns how many; refuses (conflict) when there are none.
Result<std::int64_t> retry_failed(db::Database& database, audit::Identifiers& identifiers, const audit::Actor& actor,
    Instant now);

} // namespace pendopo::outbox
