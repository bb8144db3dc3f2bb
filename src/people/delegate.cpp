#include "people/delegate.hpp"

#include "people/roles.hpp"
#include "platform/text/unicode.hpp"

#include <algorithm>

namespace pendopo::people {

namespace {

Refusal wrong(const char* field, const char* code, Message message)
{
    auto refusal = refuse(Why::invalid, code, std::move(message));
    refusal.complaints = {{field, refusal.message, refusal.code}};
    return refusal;
}

Result<> check(const Delegation& delegation, Date today)
{
    if (delegation.to_person == delegation.from_person)
        return wrong("to_person", "delegation.oneself", say("Pilih orang lain, bukan diri Anda sendiri."));
    if (delegation.first_day < today)
        return wrong("first_day", "delegation.past", say("Pilih hari pertama mulai hari ini atau setelahnya."));
    if (delegation.last_day < delegation.first_day)
        return wrong("last_day", "delegation.order", say("Pilih hari terakhir yang tidak mendahului hari pertama."));
    const auto length = text::length(text::tidy(delegation.basis));
    if (length < 3 || length > 200)
        return wrong("basis", "delegation.basis", say("Tulis nomor surat perintah, 3 sampai 200 huruf."));
    return Nothing{};
}

bool holds_role(db::Reader& reader, std::int64_t person_id, const std::string& role)
{
    const auto roles = own_roles(reader, person_id);
    return std::any_of(roles.begin(), roles.end(), [&](const auto& held) { return held.role == role; });
}

// What only the database knows.
Result<> check_people(db::Reader& reader, const Delegation& delegation)
{
    static const auto& find_person = db::query("people/find_person");
    static const auto& overlapping = db::query("people/overlapping_delegation");
    if (!holds_role(reader, delegation.from_person, delegation.role))
        return refuse(Why::forbidden, "delegation.not_own",
            say("Anda hanya dapat melimpahkan peran yang Anda pegang sendiri."));
    const auto taker = reader.row(find_person, {{"id", delegation.to_person}});
    if (!taker || !taker->yes("active") || own_roles(reader, delegation.to_person).empty())
        return wrong("to_person", "delegation.unknown", say("Pilih pegawai dari daftar."));
    const auto others = reader.row(overlapping,
        {{"from_person", delegation.from_person}, {"role", delegation.role}, {"first_day", delegation.first_day},
            {"last_day", delegation.last_day}});
    if (others->integer("delegations") > 0)
        return wrong("first_day", "delegation.overlap",
            say("Sudah ada pelaksana harian pada hari-hari itu. Akhiri dahulu yang lama."));
    return Nothing{};
}

} // namespace

Result<std::int64_t> delegate(db::Database& database, audit::Identifiers& identifiers, const audit::Actor& actor,
    const Delegation& delegation, Date today, Instant now)
{
    static const auto& insert_delegation = db::query("people/insert_delegation");
    TRY(check(delegation, today));
    const auto id = identifiers.next("delegation");
    return audit::write(database, identifiers, [&](audit::Act& act) -> Result<audit::Kept<std::int64_t>> {
        TRY(check_people(act.database(), delegation));
        const auto basis = text::tidy(delegation.basis);
        act.run(insert_delegation,
            {{"id", id}, {"from_person", delegation.from_person}, {"to_person", delegation.to_person},
                {"role", delegation.role}, {"first_day", delegation.first_day}, {"last_day", delegation.last_day},
                {"basis", basis}});
        return act.commit(
            audit::Event{{"person", delegation.from_person}, "delegation.begun", actor, now, Value(),
                Value::map({{"delegation", id}, {"to_person", delegation.to_person}, {"role", delegation.role},
                    {"first_day", delegation.first_day.iso()}, {"last_day", delegation.last_day.iso()}, {"basis", basis}})},
            id);
    });
}

Result<> end_delegation(db::Database& database, audit::Identifiers& identifiers, const audit::Actor& actor, std::int64_t id,
    Instant now)
{
    static const auto& open_delegation = db::query("people/open_delegation");
    static const auto& end = db::query("people/end_delegation");
    return audit::write(database, identifiers, [&](audit::Act& act) -> Result<audit::Kept<Nothing>> {
        const auto open = act.row(open_delegation, {{"id", id}});
        const bool theirs = open && (actor.kind == audit::Actor::Kind::system || open->integer("from_person") == actor.id);
        if (!theirs || act.change(end, {{"id", id}, {"now", now}}) == 0)
            return refuse(Why::not_found, "delegation.unknown", say("Pelimpahan ini tidak ada atau sudah berakhir."));
        return act.commit(audit::Event{{"person", open->integer("from_person")}, "delegation.ended", actor, now, Value(),
            Value::map({{"delegation", id}, {"to_person", open->integer("to_person")}, {"role", open->text("role")}})});
    });
}

std::vector<Delegation> delegations_of(db::Reader& reader, std::int64_t person_id)
{
    static const auto& delegations_of_person = db::query("people/delegations_of_person");
    std::vector<Delegation> delegations;
    for (const auto& row : reader.rows(delegations_of_person, {{"person_id", person_id}}))
        delegations.push_back({row.integer("id"), row.integer("from_person"), row.integer("to_person"), row.text("from_name"),
            row.text("to_name"), row.text("role"), row.date("first_day"), row.date("last_day"), row.text("basis"),
            row.yes("ended")});
    return delegations;
}

} // namespace pendopo::people
