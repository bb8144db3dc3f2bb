// What a binding names must be there in this city.
#include "governance/read_regulations.hpp"
#include "governance/references.hpp"

#include <algorithm>

namespace pendopo::governance {

void References::access(const Binding& binding, const std::string& where) const
{
    role(binding.spot, where, binding.key);
    const auto* role = m_drafts.city().role(binding.key);
    if (role && !binding.act.empty() && !role->may.contains(binding.act))
        add(binding.spot,
            "expected an act that role '" + binding.key + "' may do in " + where + "; found '" + binding.act + "'");
}

void References::entries(const Binding& binding, const std::string& where) const
{
    const auto* found = entry_register(binding.spot, where, binding.key);
    if (!found)
        return;
    states(binding.spot, where, *found, binding.states);
    condition(binding.spot, where, *found, binding.where);
}

void References::binding(const Binding& binding, const std::string& where) const
{
    const auto& own = program_exchanges();
    switch (binding.kind) {
    case Binding::Kind::service:
        return service(binding.spot, where, binding.key);
    case Binding::Kind::entries:
        return entries(binding, where);
    case Binding::Kind::duty:
        return duty(binding.spot, where, binding.key);
    case Binding::Kind::report:
        return report(binding.spot, where, binding.key);
    case Binding::Kind::measure:
        return instrument(binding.spot, where, binding.key);
    case Binding::Kind::access:
        return access(binding, where);
    case Binding::Kind::exchange:
        if (std::find(own.begin(), own.end(), binding.key) == own.end())
            entries(binding, where);
        return;
    case Binding::Kind::program:
        return; // its figures are checked when it is read
    }
}

} // namespace pendopo::governance
