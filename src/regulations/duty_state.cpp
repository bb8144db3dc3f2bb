// A duty serves an article while nothing of it is late.
#include "regulations/binding_state.hpp"
#include "regulations/serving.hpp"

namespace pendopo::regulations {

// What waits for an entry is owed only when there is one: nothing owed is then nothing missed.
static bool waits_for_an_event(const governance::Duty& duty)
{
    return std::holds_alternative<governance::AfterState>(duty.when)
        || std::holds_alternative<governance::BeforeDate>(duty.when);
}

BindingState duty_state(const Workplace& place, const Facts& facts, const Binding& binding)
{
    const auto* duty = place.arrangements.duty(binding.key);
    INVARIANT(duty, "bindings are checked to name duties of the city");
    const auto name = duty->name;
    const auto found = facts.duties.find(binding.key);
    const auto figures = found == facts.duties.end() ? DutyFacts{} : found->second;
    const auto kept = in_words(figures.in_time + figures.late_kept);
    if (figures.overdue > 0)
        return {&binding, State::late,
            say("{0}: {1} terlambat, yang paling lama sejak {2}.", name, in_words(figures.overdue),
                in_words(*figures.overdue_since)),
            figures.overdue_since};
    if (figures.next_on && *figures.next_on <= facts.today.plus_days(near_days))
        return {&binding, State::due,
            say("{0}: {1} belum dipenuhi, paling lambat {2}.", name, in_words(figures.open), in_words(*figures.next_on)),
            figures.next_on};
    if (figures.next_on && !figures.last_kept)
        return {&binding, State::kept,
            say("{0}: belum ada yang jatuh tempo, yang pertama paling lambat {1}.", name, in_words(*figures.next_on)), {},
            false, figures.waived == 0};
    if (figures.next_on)
        return {&binding, State::kept,
            say("{0}: {1} dipenuhi dalam setahun, berikutnya paling lambat {2}.", name, kept, in_words(*figures.next_on)), {}};
    if (figures.last_kept)
        return {&binding, State::kept,
            say("{0}: terakhir dipenuhi {1}, tidak ada yang tertunda.", name, in_words(*figures.last_kept)), {}};
    if (figures.waived > 0)
        return {&binding, State::kept,
            say("{0}: {1} dibebaskan dengan alasan, tidak ada yang tertunda.", name, in_words(figures.waived)), {}};
    if (waits_for_an_event(*duty))
        return {&binding, State::kept, say("{0}: belum ada kejadian yang menimbulkannya.", name), {}, true};
    // Within a year every period has come round once.
    if (facts.begins && facts.today < facts.begins->plus_months(12))
        return {&binding, State::kept, say("{0}: belum ada yang jatuh tempo sejak {1}.", name, in_words(*facts.begins)), {},
            false, true};
    return {&binding, State::not_arranged, say("{0}: belum ada yang ditagih.", name), {}};
}

} // namespace pendopo::regulations
