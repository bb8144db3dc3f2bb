// Which entries a binding asks for, and the key under which what was found lies among the facts.
#include "governance/read_regulations.hpp"
#include "registers/meets_where.hpp"
#include "regulations/facts.hpp"

#include <algorithm>

namespace pendopo::regulations {

std::optional<EntryCondition> condition_of(const governance::Arrangements& arrangements, const Binding& binding)
{
    using Kind = Binding::Kind;
    const auto& own = governance::program_exchanges();
    const bool exchanged = binding.kind == Kind::exchange && std::find(own.begin(), own.end(), binding.key) == own.end();
    if (binding.kind != Kind::entries && !exchanged)
        return std::nullopt;
    EntryCondition condition{binding.key, binding.states, binding.where};
    if (!binding.owner.empty())
        condition.where.push_back({std::string(registers::owner_field), {binding.owner}});
    const auto* of = arrangements.entry_register(binding.key);
    if (exchanged && of)
        for (const auto& state : of->states)
            if (state.look == governance::Look::good)
                condition.states.push_back(state.key);
    return condition;
}

std::vector<EntryCondition> remainders_of(const governance::Arrangements& arrangements, const Binding& binding)
{
    std::vector<EntryCondition> all;
    const auto condition = condition_of(arrangements, binding);
    const auto* of = arrangements.entry_register(binding.key);
    if (!condition || !of)
        return all;
    if (binding.none_lacks) {
        all.push_back(*condition);
        all.back().where.push_back({std::string(registers::lacks_field), {binding.none_lacks->key()}});
    }
    if (!binding.all_in.empty()) {
        all.push_back(*condition);
        for (const auto& state : of->states)
            if (!state.final && std::find(binding.all_in.begin(), binding.all_in.end(), state.key) == binding.all_in.end())
                all.back().states.push_back(state.key);
    }
    return all;
}

std::string condition_key(const EntryCondition& condition)
{
    std::string key = condition.register_key;
    for (const auto& state : condition.states)
        key += " " + state;
    for (const auto& [field, values] : condition.where) {
        key += " " + field + "=";
        for (const auto& value : values)
            key += value + "|";
    }
    return key;
}

} // namespace pendopo::regulations
