#include "registers/confirm_entry.hpp"

#include "registers/act_on_entry.hpp"
#include "registers/permissions.hpp"
#include "registers/write_index.hpp"

namespace pendopo::registers {

Result<Entry> confirm_entry(const Workplace& place, const EntryAct& by)
{
    return act_on_entry(place, by, "entry.confirmed", [&](const Handling& handling) -> Result<Entry> {
        static const auto& confirm = db::query("registers/confirm_entry");
        if (!Permissions(place.city(), by.actor).keeps(handling.of, handling.before.owner))
            return not_yours(handling.of);
        if (handling.before.final)
            return refuse(Why::conflict, "entry.ended",
                say("{0} ini sudah selesai dan tidak dapat diubah lagi.", handling.of.entry));
        Entry entry = handling.before;
        entry.confirmed_at = by.now;
        const auto was = index_entry(place.city(), handling.of, handling.before);
        const auto index = index_entry(place.city(), handling.of, entry);
        entry.due_on = index.due_on;
        entry.due_key = index.due_key;
        const auto rows = handling.act.change(confirm,
            {{"id", entry.id}, {"seen", entry.version}, {"now", by.now},
                {"due_on", entry.due_on ? entry.due_on->iso() : "9999-12-31"}, {"due_key", entry.due_key}});
        if (rows == 0)
            return changed_meanwhile();
        write_index(handling.act.database(), handling.of, entry, index, &was);
        return entry;
    });
}

} // namespace pendopo::registers
