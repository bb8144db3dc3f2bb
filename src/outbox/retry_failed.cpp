#include "outbox/retry_failed.hpp"

namespace pendopo::outbox {

// 126/2022 Pasal 11 ayat (2) huruf a: the administrator keeps the system running.
Result<std::int64_t> retry_failed(db::Database& database, audit::Identifiers& identifiers, const audit::Actor& actor,
    Instant now)
{
    static const auto& retry = db::query("outbox/retry_failed");
    return audit::write(database, identifiers, [&](audit::Act& act) -> Result<audit::Kept<std::int64_t>> {
        const auto mails = act.change(retry, {{"now", now}});
        if (mails == 0)
            return refuse(Why::conflict, "outbox.none_failed",
                say("Tidak ada email yang gagal. Tidak ada yang perlu dikirim lagi."));
        return act.commit(audit::Event{{"outbox", 1}, "outbox.retried", actor, now, {}, Value::map({{"mails", mails}})}, mails);
    });
}

} // namespace pendopo::outbox
