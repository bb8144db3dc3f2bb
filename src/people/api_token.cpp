#include "people/api_token.hpp"

#include "people/person_row.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/text/unicode.hpp"

namespace pendopo::people {

namespace {

constexpr std::int64_t day = 24LL * 60 * 60'000;

Result<> check(const std::string& name, int days)
{
    auto refusal = refuse(Why::invalid, "token.invalid", say("Periksa lagi isian yang ditandai."));
    const auto length = text::length(name);
    if (length < 1 || length > 100)
        refusal.complaints.push_back(
            {"name", say("Tulis untuk apa token ini dipakai, paling banyak 100 huruf."), "name.length"});
    if (days < 1 || days > 366)
        refusal.complaints.push_back({"days", say("Pilih masa berlaku 1 sampai 366 hari."), "days.range"});
    if (refusal.complaints.empty())
        return Nothing{};
    return refusal;
}

} // namespace

Result<Secret> issue_token(db::Database& database, audit::Identifiers& identifiers, const audit::Actor& actor,
    std::int64_t person_id, const std::string& typed_name, int days, Instant now)
{
    static const auto& insert_token = db::query("people/insert_token");
    static const auto& find_person = db::query("people/find_person");
    const auto name = text::tidy(typed_name);
    TRY(check(name, days));
    const Secret token("pdp_" + crypto::random_token(32));
    const auto id = identifiers.next("api_token");
    const Instant expires_at(now.unix_milliseconds() + days * day);
    return audit::write(database, identifiers, [&](audit::Act& act) -> Result<audit::Kept<Secret>> {
        const auto person = act.row(find_person, {{"id", person_id}});
        if (!person || !person->yes("active"))
            return refuse(Why::not_found, "person.unknown", say("Akun ini tidak ditemukan atau sudah ditutup."));
        act.run(insert_token,
            {{"id", id}, {"digest", crypto::sha256_hex(token.reveal())}, {"person_id", person_id}, {"name", name}, {"now", now},
                {"expires_at", expires_at}});
        return act.commit(audit::Event{{"person", person_id}, "token.issued", actor, now, Value(),
                              Value::map({{"token", id}, {"name", name}, {"expires_at", expires_at.rfc3339()}})},
            token);
    });
}

Result<> revoke_token(db::Database& database, audit::Identifiers& identifiers, const audit::Actor& actor, std::int64_t token_id,
    Instant now)
{
    static const auto& token_owner = db::query("people/token_owner");
    static const auto& revoke = db::query("people/revoke_token");
    return audit::write(database, identifiers, [&](audit::Act& act) -> Result<audit::Kept<Nothing>> {
        const auto owner = act.row(token_owner, {{"id", token_id}});
        if (!owner || act.change(revoke, {{"id", token_id}, {"now", now}}) == 0)
            return refuse(Why::not_found, "token.unknown", say("Token ini tidak ada atau sudah dicabut."));
        return act.commit(audit::Event{{"person", owner->integer("person_id")}, "token.revoked", actor, now, Value(),
            Value::map({{"token", token_id}, {"name", owner->text("name")}})});
    });
}

std::optional<Person> find_token(db::Reader& reader, const Secret& token, Date today, Instant now)
{
    static const auto& find = db::query("people/find_token");
    const auto row = reader.row(find, {{"digest", crypto::sha256_hex(token.reveal())}, {"now", now}});
    if (!row)
        return std::nullopt;
    return person_of(reader, *row, today);
}

std::vector<ApiToken> list_tokens(db::Reader& reader)
{
    static const auto& list = db::query("people/list_tokens");
    std::vector<ApiToken> tokens;
    for (const auto& row : reader.rows(list, {}))
        tokens.push_back({row.integer("id"), row.integer("person_id"), row.text("person_name"), row.text("name"),
            row.instant("created_at"), row.instant("expires_at"), row.optional_instant("revoked_at")});
    return tokens;
}

} // namespace pendopo::people
