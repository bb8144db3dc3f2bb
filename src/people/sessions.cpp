#include "people/sessions.hpp"

#include "people/person_row.hpp"
#include "people/sign_in.hpp"
#include "platform/crypto/crypto.hpp"

namespace pendopo::people {

static std::string digest(const Secret& token)
{
    return token.empty() ? std::string() : crypto::sha256_hex(token.reveal());
}

void begin_session(audit::Act& act, std::int64_t person_id, const Secret& token, Instant now)
{
    static const auto& insert_session = db::query("people/insert_session");
    act.run(insert_session,
        {{"digest", digest(token)}, {"person_id", person_id}, {"now", now},
            {"expires_at", Instant(now.unix_milliseconds() + session_limit)}});
}

void end_session(audit::Act& act, const Secret& token)
{
    static const auto& delete_session = db::query("people/delete_session");
    if (!token.empty())
        act.run(delete_session, {{"digest", digest(token)}});
}

void end_sessions(audit::Act& act, std::int64_t person_id, const Secret& but)
{
    static const auto& end_sessions = db::query("people/end_sessions");
    act.run(end_sessions, {{"person_id", person_id}, {"kept", digest(but)}});
}

void sign_out(db::Database& database, audit::Identifiers& identifiers, const Secret& token, Instant now)
{
    static const auto& session_owner = db::query("people/session_owner");
    // Refused when the session is over already: then there is nothing to end.
    (void)audit::write(database, identifiers, [&](audit::Act& act) -> Result<audit::Kept<Nothing>> {
        const auto owner = act.row(session_owner, {{"digest", digest(token)}});
        if (!owner)
            return refuse(Why::gone, "session.over", say("Anda sudah keluar."));
        end_session(act, token);
        const auto id = owner->integer("person_id");
        return act.commit(
            audit::Event{{"person", id}, "person.signed_out", {audit::Actor::Kind::person, id, owner->text("name")}, now});
    });
}

std::optional<Person> find_session(db::Reader& reader, const Secret& token, Date today, Instant now)
{
    static const auto& find = db::query("people/find_session");
    if (token.empty())
        return std::nullopt;
    const auto row = reader.row(find,
        {{"digest", digest(token)}, {"now", now}, {"unused_since", Instant(now.unix_milliseconds() - session_unused_limit)}});
    if (!row)
        return std::nullopt;
    return person_of(reader, *row, today);
}

void touch_session(db::Database& database, const Secret& token, Instant now)
{
    static const auto& session_owner = db::query("people/session_owner");
    static const auto& touch = db::query("people/touch_session");
    constexpr std::int64_t often_enough = 60'000;
    std::optional<db::Row> session;
    database.read([&](db::Reader& reader) { session = reader.row(session_owner, {{"digest", digest(token)}}); });
    if (!session || session->integer("seen_at") + often_enough > now.unix_milliseconds())
        return;
    database.write([&](db::Writer& writer) {
        writer.run(touch, {{"digest", digest(token)}, {"now", now}});
        return true;
    });
}

} // namespace pendopo::people
