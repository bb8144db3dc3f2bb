// An entry's values are changed: whole values, as the form or the API sends them, or some of them. Event
// "entry.changed".
#pragma once
#include "registers/entry.hpp"
#include "registers/entry_act.hpp"
#include "registers/workplace.hpp"

namespace pendopo::registers {

// `values` replace those of the same keys; a null clears one; keys left out stay. Fields the person may not change must
// not differ (Why::forbidden). Documents in `by.files` are attached in the same act.
Result<Entry> change_entry(const Workplace& place, const EntryAct& by, const Value& values);

// What is wrong with it so far, without keeping it.
std::vector<Complaint> check_change(const Workplace& place, const EntryAct& by, const Value& values);

} // namespace pendopo::registers
