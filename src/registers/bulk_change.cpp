#include "registers/bulk_change.hpp"

#include "platform/crypto/crypto.hpp"
#include "registers/act_on_entry.hpp"
#include "registers/check_values.hpp"
#include "registers/database_finder.hpp"

#include <algorithm>

namespace pendopo::registers {

namespace {

// What was refused for one entry, as complaints of the whole.
void add_complaints(const Seen& seen, const Refusal& refusal, std::vector<Complaint>& complaints)
{
    const auto id = std::to_string(seen.id);
    if (refusal.complaints.empty())
        complaints.push_back({id, refusal.message, refusal.code});
    for (const auto& complaint : refusal.complaints)
        complaints.push_back({id + "." + complaint.field, complaint.message, complaint.code});
}

Result<Entry> change_one(audit::Act& act, const Workplace& place, const access::Actor& actor, const Register& of,
    const Seen& seen, const BulkChange& change, std::int64_t batch, Instant now)
{
    static const std::vector<NewFile> no_files;
    static const std::vector<std::int64_t> no_ids;
    auto opened = TRY(open_entry(act.database(), place, actor, seen.id, seen.version));
    if (opened.of.key != of.key)
        return unknown_entry();
    const Handling handling{act, place, actor, of, std::move(opened.entry), change.effective_on, change.note, no_files, no_ids,
        batch, now};
    if (const auto* taken = std::get_if<StepTaken>(&change.what))
        return apply_step(handling, *taken);
    return apply_values(handling, std::get<Value>(change.what));
}

// In the order of their ids, so that two acts on the same entries never wait for each other.
std::vector<Seen> in_order(std::vector<Seen> entries)
{
    std::sort(entries.begin(), entries.end(), [](const Seen& a, const Seen& b) { return a.id < b.id; });
    const auto same = [](const Seen& a, const Seen& b) { return a.id == b.id; };
    entries.erase(std::unique(entries.begin(), entries.end(), same), entries.end());
    return entries;
}

} // namespace

Result<BulkChanged> bulk_change(const Workplace& place, const access::Actor& actor, const Register& of,
    const BulkChange& change, Instant now)
{
    const auto entries = in_order(change.entries);
    if (entries.empty() || entries.size() > most_in_bulk)
        return refuse(Why::invalid, "entries.number",
            say("Pilih paling sedikit satu dan paling banyak {0} entri.", std::to_string(most_in_bulk)));
    const auto batch = place.identifiers.next("entry_batch");
    return audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<BulkChanged>> {
        lock_register(act.database(), of);
        std::vector<Complaint> complaints;
        Value ids = Value::list();
        std::string digests;
        for (const auto& seen : entries) {
            auto changed = change_one(act, place, actor, of, seen, change, batch, now);
            if (changed.refused()) {
                add_complaints(seen, changed.refusal(), complaints);
                continue;
            }
            ids.push(seen.id);
            digests += std::to_string(seen.id) + " " + crypto::sha256_hex(write_json(changed->values)) + "\n";
        }
        if (!complaints.empty()) {
            auto refusal = refuse(Why::invalid, "entries.not_changed",
                say("Tidak ada yang diubah: ada entri yang tidak dapat diubah begitu."));
            refusal.complaints = std::move(complaints);
            return refusal;
        }
        const auto* taken = std::get_if<StepTaken>(&change.what);
        const audit::Event event{{"entry_batch", batch}, taken ? "entries.step_taken" : "entries.changed", actor.audit(), now,
            {},
            Value::map({{"register", of.key}, {"step", taken ? taken->step : ""}, {"entries", std::move(ids)},
                {"digest", crypto::sha256_hex(digests)}})};
        return act.commit(event, BulkChanged{batch, entries.size()});
    });
}

} // namespace pendopo::registers
