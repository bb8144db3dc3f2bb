#include "reports/standing.hpp"

#include <algorithm>

namespace pendopo::reports {

bool Standing::makes_by(catalogue::Scope scope) const
{
    if (!m_actor.person || !m_actor.grants.may(access::Act::make_reports))
        return false;
    const auto& held = m_actor.person->roles;
    return std::any_of(held.begin(), held.end(), [&](const auto& one) {
        const auto* role = m_city.role(one.role);
        return role && role->scope == scope && role->may.contains(std::string(access::word(access::Act::make_reports)));
    });
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

bool Standing::sees(const Report& report) const
{
    return sees_all() || makes(report.owner);
}

} // namespace pendopo::reports
