#include "registers/act_on_entry.hpp"

#include "registers/check_values.hpp"
#include "registers/database_finder.hpp"
#include "registers/find_entry.hpp"
#include "registers/permissions.hpp"

#include <algorithm>

namespace pendopo::registers {

Refusal unknown_entry()
{
    return refuse(Why::not_found, "entry.unknown", say("Entri itu tidak ada, atau bukan untuk Anda."));
}

Refusal not_yours(const Register& of)
{
    return refuse(Why::forbidden, "entry.not_yours", say("Anda tidak bertugas mengubah {0} ini.", of.entry));
}

Refusal others_field(const Register& of, const catalogue::Field& field)
{
    auto refusal = not_yours(of);
    refusal.complaints.push_back({field.key, say("{0} hanya dapat diubah petugas lain", field.label), "field.not_yours"});
    return refusal;
}

Result<Opened> open_entry(db::Reader& reader, const Workplace& place, const access::Actor& actor, std::int64_t id, int seen)
{
    auto entry = entry_by_id(reader, id);
    const auto* of = entry ? place.arrangements.entry_register(entry->register_key) : nullptr;
    if (!of || !Permissions(place.city(), actor).sees(*of, *entry))
        return unknown_entry();
    if (entry->version != seen)
        return changed_meanwhile();
    return Opened{*std::move(entry), *of};
}

Value merged(const Value& before, const Value& given)
{
    Value all = before.is_map() ? before : Value::map();
    if (given.is_map())
        for (const auto& [key, value] : given.entries())
            all.set(key, value);
    return all;
}

std::vector<std::string> changed_fields(const Value& before, const Value& after)
{
    std::vector<std::string> keys;
    for (const auto& [key, value] : before.entries())
        if (after[key] != value)
            keys.push_back(key);
    for (const auto& [key, value] : after.entries())
        if (!before.has(key))
            keys.push_back(key);
    return keys;
}

// Nobody is asked for what only others may fill in.
std::vector<Complaint> check_new_values(const Handling& handling, const Value& tidied)
{
    const auto& [act, place, actor, of, before, effective_on, note, files, file_ids, batch, now] = handling;
    const DatabaseFinder finder(act.database(), of, before.owner, before.id);
    auto complaints = check_values(place, of, tidied, &finder, now);
    const Permissions permissions(place.city(), actor);
    std::erase_if(complaints, [&](const Complaint& complaint) {
        const auto* field = of.field(complaint.field);
        return complaint.code == "required" && field && !field->keep.empty() && !permissions.keeps(of, before.owner, *field);
    });
    check_effective_date(place, effective_on, now, complaints);
    return complaints;
}

Result<> keep_handled(const Handling& handling, Entry& entry, VersionNote how)
{
    const auto hand = hand_of(handling.actor, handling.now);
    entry.effective_on = handling.effective_on.value_or(handling.place.today(handling.now));
    how.note = handling.note;
    how.batch = handling.batch;
    TRY(keep_changed(handling.act, handling.place, handling.of, handling.before, entry, how, hand));
    attach_files(handling.act.database(), handling.of, entry, handling.files, handling.file_ids, hand);
    return Nothing{};
}

Result<Entry> act_on_entry(const Workplace& place, const EntryAct& by, const std::string& event,
    const std::function<Result<Entry>(const Handling&)>& change)
{
    std::vector<std::int64_t> ids;
    for (std::size_t i = 0; i < by.files.size(); ++i)
        ids.push_back(place.identifiers.next("entry_file"));
    return audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<Entry>> {
        auto [before, of] = TRY(open_entry(act.database(), place, by.actor, by.id, by.seen_version));
        lock_register(act.database(), of);
        if (by.once)
            act.once(*by.once, {"entry", by.id}, by.now);
        const Handling handling{act, place, by.actor, of, std::move(before), by.effective_on, by.note, by.files, ids,
            std::nullopt, by.now};
        auto entry = TRY(change(handling));
        auto after = audited(entry);
        Value fields = Value::list();
        for (const auto& key : changed_fields(handling.before.values, entry.values))
            fields.push(key);
        after.set("fields", std::move(fields));
        after.set("files", static_cast<std::int64_t>(by.files.size()));
        return act.commit(
            audit::Event{{"entry", entry.id}, event, by.actor.audit(), by.now, audited(handling.before), std::move(after)},
            std::move(entry));
    });
}

} // namespace pendopo::registers
