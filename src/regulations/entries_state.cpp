// A register serves an article while it holds enough entries, none of them is past a date of its own, and each is as
// the article demands; where it asks for something only when it happens, an empty one serves it too.
#include "regulations/binding_state.hpp"
#include "regulations/serving.hpp"

namespace pendopo::regulations {

static BindingState in_order(const Facts& facts, const Binding& binding, const Bilingual& name, const EntryFacts& entries)
{
    const auto count = in_words(entries.found);
    if (entries.found >= most_counted)
        return {&binding, State::kept, say("{0}: sedikitnya {1} tercatat, tidak ada yang lewat tanggalnya.", name, count), {}};
    if (facts.begins)
        return {&binding, State::kept,
            say("{0}: {1} tercatat, tidak ada yang lewat tanggalnya sejak {2}.", name, count, in_words(*facts.begins)), {}};
    return {&binding, State::kept, say("{0}: {1} tercatat, tidak ada yang lewat tanggalnya.", name, count), {}};
}

static BindingState none_there(const Binding& binding, const Bilingual& name)
{
    if (binding.when_it_happens)
        return {&binding, State::kept,
            say("{0}: belum ada kejadian yang tercatat. Ketentuan ini baru meminta sesuatu bila hal itu terjadi, jadi "
                "dihitung dijalankan.",
                name),
            {}, true};
    return {&binding, State::not_arranged, say("{0}: belum ada yang tercatat.", name), {}};
}

BindingState entries_state(const Workplace& place, const Facts& facts, const Binding& binding)
{
    const auto condition = condition_of(place.arrangements, binding);
    INVARIANT(condition, "only bindings to registers come here");
    const auto name = serving(place, binding).name;
    const auto found = facts.entries.find(condition_key(*condition));
    const auto entries = found == facts.entries.end() ? EntryFacts{} : found->second;
    const auto count = in_words(entries.found);
    if (entries.found == 0)
        return none_there(binding, name);
    const bool demands = binding.none_lacks || !binding.all_in.empty();
    auto demand = demands ? demand_of_each(place, facts, binding, name, count) : BindingState{};
    if (entries.late > 0)
        return {&binding, State::late,
            say("{0}: {1} tercatat, {2} lewat tanggalnya, yang paling lama {3}.", name, count, in_words(entries.late),
                in_words(*entries.earliest)),
            entries.earliest};
    if (entries.found < binding.at_least)
        return {&binding, State::due,
            say("{0}: {1} tercatat dari {2} yang diperlukan.", name, count, in_words(binding.at_least)), {}};
    if (demand.state == State::due) {
        demand.due_on = entries.due > 0 ? entries.earliest : std::nullopt;
        return demand;
    }
    if (entries.due > 0)
        return {&binding, State::due,
            say("{0}: {1} tercatat, {2} jatuh tempo mulai {3}.", name, count, in_words(entries.due),
                in_words(*entries.earliest)),
            entries.earliest};
    return demands ? demand : in_order(facts, binding, name, entries);
}

} // namespace pendopo::regulations
