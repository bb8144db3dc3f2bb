#include "people/attempts.hpp"

#include "people/person_row.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/text/amount.hpp"

namespace pendopo::people {

std::string address_digest(const EmailAddress& email)
{
    return crypto::sha256_hex(kept_address(email));
}

std::optional<Refusal> locked(db::Reader& reader, const std::string& address, Instant now)
{
    static const auto& find = db::query("people/find_sign_in_failure");
    const auto row = reader.row(find, {{"address", address}});
    const auto left = row ? row->integer("locked_until") - now.unix_milliseconds() : 0;
    if (left <= 0)
        return std::nullopt;
    const auto minutes = text::amount((left + minute - 1) / minute, text::Counted::minutes);
    return refuse(Why::too_many, "sign_in.locked",
        say("Terlalu banyak percobaan dengan alamat ini. Coba lagi {0} lagi.", minutes));
}

Failure count_failure(audit::Act& act, const std::string& address, Instant now)
{
    static const auto& count = db::query("people/count_sign_in_failure");
    const auto row = act.row(count,
        {{"address", address}, {"now", now}, {"allowed", failures_allowed},
            {"quiet_since", Instant(now.unix_milliseconds() - lock_time)},
            {"until", Instant(now.unix_milliseconds() + lock_time)}});
    return {static_cast<int>(row->integer("failures")), row->integer("locked_until") > 0};
}

void keep_failure(db::Database& database, audit::Identifiers& identifiers, const std::string& address, std::int64_t person_id,
    Instant now)
{
    // Attempts on an address that nobody has form a chain of their own, told by a part of the digest.
    const auto subject = person_id ? audit::Subject{"person", person_id}
                                   : audit::Subject{"sign_in", std::stoll(address.substr(0, 12), nullptr, 16)};
    // What the count came to, the caller need not know: the next attempt meets the lock.
    (void)audit::write(database, identifiers, [&](audit::Act& act) -> Result<audit::Kept<Nothing>> {
        if (auto refusal = locked(act.database(), address, now))
            return *refusal;
        const auto failure = count_failure(act, address, now);
        return act.commit(audit::Event{subject, failure.locks ? "person.sign_in_locked" : "person.sign_in_failed", {}, now,
            Value(), Value::map({{"failures", failure.failures}})});
    });
}

} // namespace pendopo::people
