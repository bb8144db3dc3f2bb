// What the administrator changes about an account: its roles, whether it is open, its first password.
#include "people/check_person.hpp"
#include "people/password_rule.hpp"
#include "people/register_person.hpp"
#include "people/roles.hpp"
#include "people/sessions.hpp"
#include "platform/crypto/crypto.hpp"

namespace pendopo::people {

namespace {

Refusal nobody()
{
    return refuse(Why::not_found, "person.unknown", say("Akun ini tidak ditemukan."));
}

// So that no administrator locks the last door behind themself.
Result<> not_oneself(const audit::Actor& actor, std::int64_t person_id)
{
    if (actor.kind == audit::Actor::Kind::person && actor.id == person_id)
        return refuse(Why::forbidden, "person.oneself", say("Minta administrator lain untuk mengubah akun Anda sendiri."));
    return Nothing{};
}

Result<std::optional<std::string>> agency_of(db::Database& database, std::int64_t person_id)
{
    static const auto& find_person = db::query("people/find_person");
    std::optional<db::Row> row;
    database.read([&](db::Reader& reader) { row = reader.row(find_person, {{"id", person_id}}); });
    if (!row)
        return nobody();
    return row->optional_text("agency");
}

audit::Event event_of(std::int64_t person_id, const char* name, const audit::Actor& actor, Instant now)
{
    return {{"person", person_id}, name, actor, now, Value(), Value()};
}

} // namespace

Result<> change_roles(db::Database& database, audit::Identifiers& identifiers, const catalogue::Catalogue& catalogue,
    const audit::Actor& actor, std::int64_t person_id, const std::vector<RoleHeld>& roles, Instant now)
{
    static const auto& delete_roles = db::query("people/delete_roles");
    TRY(not_oneself(actor, person_id));
    const auto agency = TRY(agency_of(database, person_id));
    TRY(refuse_if_any(check_roles(catalogue.city(), roles, agency.value_or(""))));
    return audit::write(database, identifiers, [&](audit::Act& act) -> Result<audit::Kept<Nothing>> {
        auto event = event_of(person_id, "person.roles_changed", actor, now);
        event.before = roles_value(own_roles(act.database(), person_id));
        event.after = roles_value(roles);
        act.run(delete_roles, {{"person_id", person_id}});
        insert_roles(act, person_id, roles);
        return act.commit(event);
    });
}

// 126/2022 Pasal 17 ayat (5).
Result<> deactivate_person(db::Database& database, audit::Identifiers& identifiers, const audit::Actor& actor,
    std::int64_t person_id, Instant now)
{
    static const auto& set_active = db::query("people/set_active");
    static const auto& revoke_tokens = db::query("people/revoke_tokens_of_person");
    static const auto& end_delegations = db::query("people/end_delegations_of_person");
    TRY(not_oneself(actor, person_id));
    return audit::write(database, identifiers, [&](audit::Act& act) -> Result<audit::Kept<Nothing>> {
        if (act.change(set_active, {{"id", person_id}, {"active", false}}) == 0)
            return nobody();
        end_sessions(act, person_id);
        act.run(revoke_tokens, {{"person_id", person_id}, {"now", now}});
        act.run(end_delegations, {{"person_id", person_id}, {"now", now}});
        return act.commit(event_of(person_id, "person.deactivated", actor, now));
    });
}

Result<> activate_person(db::Database& database, audit::Identifiers& identifiers, const audit::Actor& actor,
    std::int64_t person_id, Instant now)
{
    static const auto& set_active = db::query("people/set_active");
    return audit::write(database, identifiers, [&](audit::Act& act) -> Result<audit::Kept<Nothing>> {
        if (act.change(set_active, {{"id", person_id}, {"active", true}}) == 0)
            return nobody();
        return act.commit(event_of(person_id, "person.activated", actor, now));
    });
}

// 126/2022 Pasal 17 ayat (3).
Result<Password> give_first_password(db::Database& database, audit::Identifiers& identifiers, const audit::Actor& actor,
    std::int64_t person_id, Instant now)
{
    static const auto& set_password = db::query("people/set_password");
    TRY(not_oneself(actor, person_id));
    const auto password = make_password();
    const auto hash = crypto::hash_password(password);
    return audit::write(database, identifiers, [&](audit::Act& act) -> Result<audit::Kept<Password>> {
        if (act.change(set_password, {{"id", person_id}, {"password", hash}, {"must_change", true}}) == 0)
            return nobody();
        end_sessions(act, person_id);
        return act.commit(event_of(person_id, "person.first_password_given", actor, now), password);
    });
}

} // namespace pendopo::people
