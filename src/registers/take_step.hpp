// An entry goes from one state to the next, through the gates that its register's file sets. Event "entry.step_taken".
#pragma once
#include "registers/entry.hpp"
#include "registers/entry_act.hpp"
#include "registers/workplace.hpp"

#include <set>
#include <string>

namespace pendopo::registers {

struct StepTaken {
    std::string step;            // its key
    std::set<int> checks = {};   // the ticks made, by index among the step's checks
    Value values = Value::map(); // values filled in on the way: as in change_entry
};

// Refuses: Why::forbidden when it is not theirs (or a second person is asked for), Why::conflict out of order,
// Why::invalid with a complaint at each missing field, "document.<key>", "check.<n>" or "note". Documents come in
// `by.files`.
Result<Entry> take_step(const Workplace& place, const EntryAct& by, const StepTaken& taken);

} // namespace pendopo::registers
