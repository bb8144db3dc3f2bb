#include "reports/standing.hpp"

#include <algorithm>

namespace pendopo::reports {

bool Standing::holds(catalogue::Scope scope, std::initializer_list<access::Act> acts) const
{
    if (!m_actor.person)
        return false;
    const auto& held = m_actor.person->roles;
    return std::any_of(held.begin(), held.end(), [&](const auto& one) {
        const auto* role = m_city.role(one.role);
        return role && role->scope == scope && std::all_of(acts.begin(), acts.end(), [&](access::Act act) {
            return m_actor.grants.may(act) && role->may.contains(std::string(access::word(act)));
        });
    });
}

bool Standing::makes_by(catalogue::Scope scope) const
{
    return holds(scope, {access::Act::make_reports});
}

bool Standing::reads_everything() const
{
    using access::Act;
    return holds(catalogue::Scope::office, {Act::see_registers, Act::see_duties, Act::see_measures});
}

bool Standing::makes_for_office() const
{
    return makes_by(catalogue::Scope::office) || makes_by(catalogue::Scope::unit);
}

std::string Standing::own_agency() const
{
    return makes_by(catalogue::Scope::agency) ? m_actor.person->agency : std::string();
}

bool Standing::makes(const std::string& owner) const
{
    return makes_for_office() || (!owner.empty() && owner == own_agency());
}

} // namespace pendopo::reports
