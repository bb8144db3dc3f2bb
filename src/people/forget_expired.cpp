#include "people/forget_expired.hpp"

#include "people/attempts.hpp"
#include "people/sessions.hpp"

namespace pendopo::people {

void forget_expired(db::Database& database, Instant now)
{
    static const auto& forget_sessions = db::query("people/forget_sessions");
    static const auto& forget_links = db::query("people/forget_links");
    static const auto& forget_failures = db::query("people/forget_failures");
    database.write([&](db::Writer& writer) {
        writer.run(forget_sessions, {{"now", now}, {"unused_since", Instant(now.unix_milliseconds() - session_unused_limit)}});
        writer.run(forget_links, {{"now", now}});
        writer.run(forget_failures, {{"now", now}, {"quiet_since", Instant(now.unix_milliseconds() - lock_time)}});
        return true;
    });
}

} // namespace pendopo::people
