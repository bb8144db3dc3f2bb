// An entry becomes public, internal or restricted. Event "entry.classified".
#pragma once
#include "registers/entry.hpp"
#include "registers/entry_act.hpp"
#include "registers/workplace.hpp"

namespace pendopo::registers {

Result<Entry> change_classification(const Workplace& place, const EntryAct& by, Classification classification);

} // namespace pendopo::registers
