#include "duties/standing.hpp"

#include <algorithm>

namespace pendopo::duties {

using access::Act;

Owner owner_by_role(const catalogue::Role& role, const std::string& unit, const std::string& agency)
{
    switch (role.scope) {
    case catalogue::Scope::unit:
        return {Owner::Kind::unit, unit};
    case catalogue::Scope::agency:
        return {Owner::Kind::agency, agency};
    case catalogue::Scope::office:
        return {Owner::Kind::office, ""};
    }
    throw Bug("every role has its scope");
}

std::vector<Owner> Standing::own() const
{
    std::vector<Owner> owners;
    if (!m_actor.person)
        return owners;
    const auto add = [&](Owner owner) {
        if (std::find(owners.begin(), owners.end(), owner) == owners.end())
            owners.push_back(std::move(owner));
    };
    for (const auto& held : m_actor.person->roles) {
        const auto* role = m_city.role(held.role);
        if (!role)
            continue;
        add({Owner::Kind::role, role->key});
        const bool duties = role->may.contains(std::string(access::word(Act::see_duties)))
            || role->may.contains(std::string(access::word(Act::fulfil_duties)));
        const auto owner = owner_by_role(*role, held.unit, m_actor.person->agency);
        if (duties && (owner.kind == Owner::Kind::office || !owner.key.empty()))
            add(owner);
    }
    return owners;
}

bool Standing::is_own(const Owner& owner) const
{
    const auto owners = own();
    return std::find(owners.begin(), owners.end(), owner) != owners.end();
}

bool Standing::holds(std::string_view role) const
{
    return m_actor.person && std::any_of(m_actor.person->roles.begin(), m_actor.person->roles.end(), [&](const auto& held) {
        return held.role == role;
    });
}

bool Standing::office_wide(Act act) const
{
    if (!m_actor.person)
        return false;
    return std::any_of(m_actor.person->roles.begin(), m_actor.person->roles.end(), [&](const auto& held) {
        const auto* role = m_city.role(held.role);
        return role && role->scope == catalogue::Scope::office && role->may.contains(std::string(access::word(act)));
    });
}

bool Standing::sees_all() const
{
    return office_wide(Act::see_duties);
}

bool Standing::fulfils(const Owner& owner) const
{
    if (!m_actor.grants.may(Act::fulfil_duties))
        return false;
    return is_own(owner) || (office_wide(Act::fulfil_duties) && office_wide(Act::check_duties));
}

bool Standing::checks(const governance::Duty& duty, std::int64_t sent_by) const
{
    if (!m_actor.person || m_actor.person->id == sent_by)
        return false;
    if (duty.checkers.empty())
        return m_actor.grants.may(Act::check_duties);
    return std::any_of(duty.checkers.begin(), duty.checkers.end(), [&](const auto& role) { return holds(role); });
}

} // namespace pendopo::duties
