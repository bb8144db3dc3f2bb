#include "registers/take_step.hpp"

#include "registers/act_on_entry.hpp"

namespace pendopo::registers {

Result<Entry> take_step(const Workplace& place, const EntryAct& by, const StepTaken& taken)
{
    return act_on_entry(place, by, "entry.step_taken", [&](const Handling& handling) { return apply_step(handling, taken); });
}

} // namespace pendopo::registers
