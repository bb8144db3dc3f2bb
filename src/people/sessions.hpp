// Sessions as they lie in the database; inside this folder only.
#pragma once
#include "audit/write.hpp"
#include "base/private.hpp"

namespace pendopo::people {

inline constexpr std::int64_t session_unused_limit = 12LL * 60 * 60'000;
inline constexpr std::int64_t session_limit = 7LL * 24 * 60 * 60'000;

void begin_session(audit::Act& act, std::int64_t person_id, const Secret& token, Instant now);
void end_session(audit::Act& act, const Secret& token); // nothing when empty or unknown
void end_sessions(audit::Act& act, std::int64_t person_id, const Secret& but = {});

} // namespace pendopo::people
