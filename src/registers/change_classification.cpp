#include "registers/change_classification.hpp"

#include "registers/act_on_entry.hpp"
#include "registers/permissions.hpp"

namespace pendopo::registers {

Result<Entry> change_classification(const Workplace& place, const EntryAct& by, Classification classification)
{
    return act_on_entry(place, by, "entry.classified", [&](const Handling& handling) -> Result<Entry> {
        if (!Permissions(place.city(), by.actor).classifies(handling.of, handling.before))
            return refuse(Why::forbidden, "entry.not_yours_to_classify",
                say("Anda tidak berwenang mengubah klasifikasi {0} ini.", handling.of.entry));
        if (handling.before.classification == classification)
            return refuse(Why::conflict, "entry.classified_so", say("Klasifikasinya sudah demikian."));
        Entry entry = handling.before;
        entry.classification = classification;
        TRY(keep_changed(handling.act, place, handling.of, handling.before, entry, {.act = "classified", .note = by.note},
            hand_of(by.actor, by.now)));
        return entry;
    });
}

} // namespace pendopo::registers
