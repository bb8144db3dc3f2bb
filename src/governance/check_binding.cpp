// What a binding names must be there in this city.
#include "governance/read_regulations.hpp"
#include "governance/references.hpp"

#include <algorithm>

namespace pendopo::governance {

void References::access(const Binding& binding, const Bilingual& where) const
{
    role(binding.spot, where, binding.key);
    const auto* role = m_drafts.city().role(binding.key);
    if (role && !binding.act.empty() && !role->may.contains(binding.act))
        add(binding.spot,
            say("seharusnya tindakan yang boleh dilakukan peran '{0}' dalam {1}; yang tertulis '{2}'", binding.key, where,
                binding.act));
}

void References::owner_of_entries(const Binding& binding, const Bilingual& where, const Register& in) const
{
    if (binding.owner.empty())
        return;
    if (in.owner == Owner::agency)
        agency(binding.spot, of("owner", where), binding.owner);
    else if (in.owner == Owner::unit)
        unit(binding.spot, of("owner", where), binding.owner);
    else
        add(binding.spot,
            say("seharusnya tanpa 'owner' dalam {0}: entri register '{1}' milik dinas; yang tertulis '{2}'", where, in.key,
                binding.owner));
}

// `none_lacks` and `all_in`: what would hold for whatever stands there is no demand.
void References::all_of_them(const Binding& binding, const Bilingual& where, const Register& in) const
{
    if (binding.none_lacks)
        if (const auto* found = field(binding.spot, of("none_lacks", where), in, binding.none_lacks->field);
            found && !binding.none_lacks->value.empty())
            value(binding.spot, of("none_lacks", where), *found, binding.none_lacks->value);
    states(binding.spot, of("all_in", where), in, binding.all_in);
    const auto leaves_out = [&](const State& state) {
        return !state.final && std::find(binding.all_in.begin(), binding.all_in.end(), state.key) == binding.all_in.end();
    };
    if (!binding.all_in.empty() && std::none_of(in.states.begin(), in.states.end(), leaves_out))
        add(binding.spot,
            say("seharusnya 'all_in' pada {0} menyisakan satu keadaan tempat entri register '{1}' masih berjalan; yang "
                "tertulis semuanya",
                where, in.key));
}

void References::entries(const Binding& binding, const Bilingual& where) const
{
    const auto* found = entry_register(binding.spot, where, binding.key);
    if (!found)
        return;
    states(binding.spot, where, *found, binding.states);
    looked_up(binding.spot, where, *found, binding.where, (binding.owner.empty() ? 0U : 1U) + (binding.none_lacks ? 1U : 0U));
    owner_of_entries(binding, where, *found);
    all_of_them(binding, where, *found);
}

void References::binding(const Binding& binding, const Bilingual& where) const
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
