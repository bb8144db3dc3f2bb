// Which entries a binding asks for, and the key under which what was found lies among the facts.
#include "regulations/facts.hpp"

#include "governance/read_regulations.hpp"

#include <algorithm>

namespace pendopo::regulations {

std::optional<registers::EntryCondition> condition_of(const governance::Arrangements& arrangements,
    const Binding& binding)
{
    using Kind = Binding::Kind;
    const auto& own = governance::program_exchanges();
    const bool exchanged
        = binding.kind == Kind::exchange && std::find(own.begin(), own.end(), binding.key) == own.end();
    if (binding.kind != Kind::entries && !exchanged)
        return std::nullopt;
    registers::EntryCondition condition{.register_key = binding.key,
        .states = binding.states,
        .where = binding.where,
        .owner = {}};
    const auto* of = arrangements.entry_register(binding.key);
    if (exchanged && of)
        for (const auto& state : of->states)
            if (state.look == governance::Look::good)
                condition.states.push_back(state.key);
    return condition;
}

std::string condition_key(const registers::EntryCondition& condition)
{
    std::string key = condition.register_key;
    for (const auto& state : condition.states)
        key += " " + state;
    for (const auto& [field, value] : condition.where)
        key += " " + field + "=" + value;
    return key;
}

} // namespace pendopo::regulations
