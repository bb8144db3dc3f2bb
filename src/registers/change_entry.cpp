#include "registers/change_entry.hpp"

#include "registers/act_on_entry.hpp"

namespace pendopo::registers {

Result<Entry> change_entry(const Workplace& place, const EntryAct& by, const Value& values)
{
    return act_on_entry(place, by, "entry.changed", [&](const Handling& handling) { return apply_values(handling, values); });
}

std::vector<Complaint> check_change(const Workplace& place, const EntryAct& by, const Value& values)
{
    // The rule itself, in a transaction that is not kept: what it refuses is what would be refused.
    std::vector<Complaint> complaints;
    place.database.write([&](db::Writer& writer) {
        complaints.clear();
        audit::Act act(writer, place.identifiers);
        auto opened = open_entry(writer, place, by.actor, by.id, by.seen_version);
        if (opened.refused()) {
            complaints.push_back({"", opened.refusal().message, opened.refusal().code});
            return false;
        }
        const std::vector<std::int64_t> no_ids;
        const std::vector<NewFile> no_files;
        const Handling handling{act, place, by.actor, opened->of, opened->entry, by.effective_on, by.note, no_files, no_ids,
            std::nullopt, by.now};
        if (auto changed = apply_values(handling, values); changed.refused()) {
            complaints = changed.refusal().complaints;
            if (complaints.empty())
                complaints.push_back({"", changed.refusal().message, changed.refusal().code});
        }
        return false;
    });
    return complaints;
}

} // namespace pendopo::registers
