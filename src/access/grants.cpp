#include "access/grants.hpp"

namespace pendopo::access {

constexpr std::string_view everywhere = "*";

Grants::Grants(const catalogue::City& city, const people::Person& person)
{
    for (const auto& held : person.roles) {
        const auto* role = city.role(held.role);
        if (!role)
            continue; // a role that the city's files no longer know grants nothing
        const bool of_unit = role->scope == catalogue::Scope::unit;
        for (const auto& may : role->may)
            if (const auto act = act_of(may))
                hold(*act, of_unit ? held.unit : std::string(everywhere), held.acting_for);
    }
}

void Grants::hold(Act act, const std::string& where, const std::string& acting_for)
{
    const auto [held, is_new] = m_held[act].emplace(where, acting_for);
    if (!is_new && acting_for.empty())
        held->second.clear();
}

bool Grants::may(Act act, std::string_view unit) const
{
    const auto found = m_held.find(act);
    return found != m_held.end() && (found->second.contains(everywhere) || found->second.contains(unit));
}

std::set<std::string> Grants::units(Act act) const
{
    std::set<std::string> units;
    if (const auto found = m_held.find(act); found != m_held.end())
        for (const auto& [where, acting_for] : found->second)
            if (where != everywhere)
                units.insert(where);
    return units;
}

std::string Grants::acting_for(Act act) const
{
    std::string somebody;
    if (const auto found = m_held.find(act); found != m_held.end())
        for (const auto& [where, acting_for] : found->second) {
            if (acting_for.empty())
                return {};
            somebody = acting_for;
        }
    return somebody;
}

std::string Grants::acting_for(Act act, std::string_view unit) const
{
    const auto found = m_held.find(act);
    if (found == m_held.end())
        return {};
    const auto here = found->second.find(unit), anywhere = found->second.find(everywhere);
    if (here == found->second.end())
        return anywhere == found->second.end() ? std::string() : anywhere->second;
    return anywhere != found->second.end() && anywhere->second.empty() ? std::string() : here->second;
}

audit::Actor Actor::audit() const
{
    if (!person)
        return {audit::Actor::Kind::guest, 0, ""};
    return {audit::Actor::Kind::person, person->id, person->name};
}

// 126/2022 Pasal 12 ayat (2): the operator's desk, the records officer's, the head's.
std::set<std::string> Actor::desks() const
{
    auto desks = grants.units(Act::see_unit_requests);
    if (grants.may(Act::record))
        desks.insert("@records");
    if (grants.may(Act::dispose))
        desks.insert("@head");
    return desks;
}

} // namespace pendopo::access
