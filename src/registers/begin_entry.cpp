#include "registers/begin_entry.hpp"

#include "registers/check_files.hpp"
#include "registers/check_values.hpp"
#include "registers/database_finder.hpp"
#include "registers/permissions.hpp"

#include <algorithm>

namespace pendopo::registers {

namespace {

bool is_owner(const catalogue::City& city, const Register& of, const std::string& owner)
{
    switch (of.owner) {
    case governance::Owner::agency:
        return city.agency(owner) != nullptr;
    case governance::Owner::unit:
        return city.unit(owner) != nullptr;
    case governance::Owner::office:
        return owner.empty();
    }
    return false;
}

// Whose it is: given, or the only owner for whom they may add.
Result<std::string> owner_of(const Workplace& place, const access::Actor& actor, const Register& of, const NewEntry& given)
{
    const Permissions permissions(place.city(), actor);
    const auto refuse_owner = [&](std::string code, Message message) {
        auto refusal = wrong_values({{"owner", std::move(message), std::move(code)}});
        return refusal;
    };
    if (!given.owner.empty() && !is_owner(place.city(), of, given.owner))
        return refuse_owner("owner.unknown", say("Pilih pemilik dari daftar"));
    if (!given.owner.empty() || of.owner == governance::Owner::office) {
        if (!permissions.keeps(of, given.owner))
            return refuse(Why::forbidden, "entry.not_yours_to_add",
                say("Anda tidak bertugas menambah {0} untuk pemilik itu.", of.entry));
        return given.owner;
    }
    const auto owners = permissions.owners_to_keep(of);
    if (owners.empty())
        return refuse(Why::forbidden, "entry.not_yours_to_add", say("Anda tidak bertugas menambah {0}.", of.entry));
    if (owners.size() > 1)
        return refuse_owner("required", say("Pilih pemilik dari daftar"));
    return owners.front();
}

// Nobody is asked for what only others may fill in, nor may they fill it in.
void mind_keepers(const Workplace& place, const access::Actor& actor, const Register& of, const Entry& entry,
    std::vector<Complaint>& complaints)
{
    const Permissions permissions(place.city(), actor);
    const auto closed = [&](const catalogue::Field& field) { return !permissions.keeps(of, entry.owner, field); };
    std::erase_if(complaints, [&](const Complaint& complaint) {
        const auto* field = of.field(complaint.field);
        return complaint.code == "required" && field && closed(*field);
    });
    for (const auto* field : of.fields())
        if (const auto& value = entry.values[field->key]; !value.is_null() && value != Value(false) && closed(*field))
            complaints.push_back({field->key, say("{0} hanya dapat diubah petugas lain", field->label), "field.not_yours"});
}

} // namespace

Result<Begun> begin_entry(const Workplace& place, const access::Actor& actor, const Register& of, const NewEntry& given,
    Instant now)
{
    Begun begun;
    auto& entry = begun.entry;
    entry.register_key = of.key;
    entry.owner = TRY(owner_of(place, actor, of, given));
    entry.state = of.first_state().key;
    entry.final = of.first_state().final;
    entry.values = tidy_values(of, given.values);
    entry.classification = of.classification;
    entry.effective_on = given.effective_on.value_or(place.today(now));
    begun.complaints = unknown_values(of, given.values);
    auto wrong = check_values(place, of, entry.values, nullptr, now);
    mind_keepers(place, actor, of, entry, wrong);
    std::move(wrong.begin(), wrong.end(), std::back_inserter(begun.complaints));
    check_files(of, entry.values, given.files, begun.complaints);
    check_effective_date(place, given.effective_on, now, begun.complaints);
    if (given.classification && *given.classification != of.classification) {
        if (!Permissions(place.city(), actor).classifies(of, entry))
            begun.complaints.push_back({"classification", say("Anda tidak berwenang mengubah klasifikasi {0} ini.", of.entry),
                "classification.not_yours"});
        entry.classification = *given.classification;
    }
    return begun;
}

std::vector<Complaint> check_beside_others(db::Reader& reader, const Workplace& place, const access::Actor& actor,
    const Register& of, const Entry& entry, Instant now)
{
    if (!asks_database(of))
        return {};
    const DatabaseFinder finder(reader, of, entry.owner, entry.id);
    auto complaints = check_values(place, of, entry.values, &finder, now);
    mind_keepers(place, actor, of, entry, complaints);
    return complaints;
}

Result<> keep_begun(audit::Act& act, const Workplace& place, const access::Actor& actor, const Register& of, Entry& entry,
    const NewEntry& given, const std::vector<std::int64_t>& file_ids, std::optional<std::int64_t> batch, Instant now)
{
    if (auto complaints = check_beside_others(act.database(), place, actor, of, entry, now); !complaints.empty())
        return wrong_values(std::move(complaints));
    const auto hand = hand_of(actor, now);
    TRY(keep_new(act, place, of, entry, {.act = "created", .note = given.note, .batch = batch}, hand));
    attach_files(act.database(), of, entry, given.files, file_ids, hand);
    return Nothing{};
}

} // namespace pendopo::registers
