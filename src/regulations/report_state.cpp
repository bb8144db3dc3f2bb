// A report serves an article while the last period that is over was reported on; one of agencies, by each of them.
#include "regulations/binding_state.hpp"
#include "regulations/report_period.hpp"

namespace pendopo::regulations {

static BindingState of_an_event(const Binding& binding, const Bilingual& name, const ReportFacts& facts)
{
    if (facts.sent.empty())
        return {&binding, State::kept, say("{0}: belum ada kejadian yang harus dilaporkan.", name), {}};
    return {&binding, State::kept, say("{0}: terakhir dikirim dengan nomor {1}.", name, facts.number), {}};
}

BindingState report_state(const Workplace& place, const Facts& facts, const Binding& binding)
{
    const auto* report = place.arrangements.report(binding.key);
    INVARIANT(report, "bindings are checked to name reports of the city");
    const auto found = facts.reports.find(binding.key);
    const auto made = found == facts.reports.end() ? ReportFacts{} : found->second;
    const auto period = last_period_end(report->period, facts.today);
    if (!period)
        return of_an_event(binding, report->name, made);
    if (facts.begins && *period < *facts.begins && !made.sent.contains(*period))
        return {&binding, State::kept,
            say("{0}: masa pertama yang dilaporkan sejak {1} belum berakhir.", report->name, in_words(*facts.begins)), {},
            false, true};
    if (made.sent.empty())
        return {&binding, State::not_arranged, say("{0}: belum pernah dikirim.", report->name), {}};
    const int owners = report->from == governance::Owner::agency ? static_cast<int>(place.city().agencies.size()) : 1;
    const auto last = made.sent.find(*period);
    const int sent = last == made.sent.end() ? 0 : last->second;
    const auto day = in_words(*period);
    if (sent >= owners)
        return {&binding, State::kept, say("{0}: masa sampai {1} sudah dikirim, nomor {2}.", report->name, day, made.number),
            {}};
    const auto by = period->plus_days(near_days);
    const auto state = by < facts.today ? State::late : State::due;
    if (sent > 0)
        return {&binding, state,
            say("{0}: masa sampai {1} baru dikirim {2} dari {3} pihak.", report->name, day, in_words(sent), in_words(owners)),
            by};
    return {&binding, state, say("{0}: masa sampai {1} belum dikirim.", report->name, day), by};
}

} // namespace pendopo::regulations
