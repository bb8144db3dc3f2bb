// Somebody declares an entry still right ("Nyatakan masih benar"), so that it is not due for a check for some months.
// Event "entry.confirmed"; the version does not change.
#pragma once
#include "registers/entry.hpp"
#include "registers/entry_act.hpp"
#include "registers/workplace.hpp"

namespace pendopo::registers {

Result<Entry> confirm_entry(const Workplace& place, const EntryAct& by);

} // namespace pendopo::registers
