#include "registers/permissions.hpp"

#include <algorithm>

namespace pendopo::registers {

namespace {

using catalogue::Scope;
using governance::Owner;

bool among(const std::vector<std::string>& all, const std::string& one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

bool decides(const Register& of, const std::string& role)
{
    return std::any_of(of.steps.begin(), of.steps.end(), [&](const auto& step) { return among(step.who, role); });
}

} // namespace

std::set<std::string> Permissions::own(const Register& of) const
{
    std::set<std::string> owners;
    if (!m_actor.person)
        return owners;
    if (of.owner == Owner::agency && !m_actor.person->agency.empty())
        owners.insert(m_actor.person->agency);
    for (const auto& held : m_actor.person->roles) {
        const auto* role = m_city.role(held.role);
        if (!role || role->scope == Scope::agency)
            continue;
        if (of.owner == Owner::unit && !held.unit.empty())
            owners.insert(held.unit);
        // The office's entries are theirs who keep or decide them in its name; to its other people they are others'.
        if (of.owner == Owner::office && (among(of.keep, held.role) || decides(of, held.role)))
            owners.insert("");
    }
    return owners;
}

bool Permissions::is_own(const Register& of, const std::string& owner) const
{
    return own(of).contains(owner);
}

bool Permissions::holds(const std::vector<std::string>& roles, const Register& of, const std::string& owner) const
{
    if (!m_actor.person)
        return false;
    const auto& person = *m_actor.person;
    return std::any_of(person.roles.begin(), person.roles.end(), [&](const people::RoleHeld& held) {
        const auto* role = m_city.role(held.role);
        if (!role || !among(roles, held.role))
            return false;
        if (role->scope == Scope::agency)
            return of.owner == Owner::agency && !owner.empty() && person.agency == owner;
        if (role->scope == Scope::unit)
            return of.owner == Owner::office || (of.owner == Owner::unit && held.unit == owner);
        return true;
    });
}

bool Permissions::holds_everywhere(const std::vector<std::string>& roles) const
{
    if (!m_actor.person)
        return false;
    const auto& held = m_actor.person->roles;
    return std::any_of(held.begin(), held.end(), [&](const people::RoleHeld& one) {
        const auto* role = m_city.role(one.role);
        return role && role->scope == Scope::office && among(roles, one.role);
    });
}

bool Permissions::holds_anywhere(const std::vector<std::string>& roles) const
{
    if (!m_actor.person)
        return false;
    const auto& held = m_actor.person->roles;
    return std::any_of(held.begin(), held.end(), [&](const people::RoleHeld& one) { return among(roles, one.role); });
}

bool Permissions::decides_everywhere(const Register& of) const
{
    return std::any_of(of.steps.begin(), of.steps.end(), [&](const auto& step) { return holds_everywhere(step.who); });
}

bool Permissions::sees_others(const Register& of) const
{
    // Who may keep or decide entries of every owner sees them, whatever `see` says.
    return (of.see.empty() && m_actor.grants.may(access::Act::see_registers)) || holds_anywhere(of.see)
        || holds_everywhere(of.keep) || decides_everywhere(of);
}

bool Permissions::sees(const Register& of) const
{
    if (sees_others(of) || m_actor.grants.may(access::Act::see_registers))
        return true;
    const auto owners = own(of);
    return std::any_of(owners.begin(), owners.end(), [&](const std::string& owner) { return keeps(of, owner); });
}

// Deciders of the whole office, and those of the whole office whom the register names: its auditors.
bool Permissions::sees_restricted(const Register& of) const
{
    return decides_everywhere(of) || holds_everywhere(of.see);
}

bool Permissions::sees(const Register& of, const Entry& entry) const
{
    if (!sees(of))
        return false;
    if (is_own(of, entry.owner))
        return true;
    if (entry.classification == Classification::restricted)
        return sees_restricted(of);
    return sees_others(of);
}

bool Permissions::sees(const Register& of, const Entry& entry, const catalogue::Field& field) const
{
    return sees(of, entry)
        && (field.see.empty() || is_own(of, entry.owner) || holds(field.see, of, entry.owner)
            || (!field.keep.empty() && holds(field.keep, of, entry.owner)));
}

Value Permissions::visible(const Register& of, const Entry& entry) const
{
    Value shown = Value::map();
    for (const auto* field : of.fields())
        if (const auto& value = entry.values[field->key]; !value.is_null() && sees(of, entry, *field))
            shown.set(field->key, value);
    return shown;
}

bool Permissions::keeps(const Register& of, const std::string& owner) const
{
    return holds(of.keep, of, owner);
}

bool Permissions::keeps(const Register& of, const std::string& owner, const catalogue::Field& field) const
{
    return field.keep.empty() ? keeps(of, owner) : holds(field.keep, of, owner);
}

std::vector<std::string> Permissions::owners_to_keep(const Register& of) const
{
    std::vector<std::string> candidates, owners;
    if (of.owner == Owner::office)
        candidates.push_back("");
    if (of.owner == Owner::agency)
        for (const auto& agency : m_city.agencies)
            candidates.push_back(agency.key);
    if (of.owner == Owner::unit)
        for (const auto& unit : m_city.units)
            candidates.push_back(unit.key);
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(owners),
        [&](const std::string& owner) { return keeps(of, owner); });
    return owners;
}

bool Permissions::takes(const Register& of, const Entry& entry, const governance::Step& step) const
{
    return holds(step.who, of, entry.owner) && sees(of, entry);
}

std::vector<const governance::Step*> Permissions::steps(const Register& of, const Entry& entry) const
{
    std::vector<const governance::Step*> open;
    for (const auto& step : of.steps)
        if (among(step.from, entry.state) && takes(of, entry, step))
            open.push_back(&step);
    return open;
}

bool Permissions::classifies(const Register& of, const Entry& entry) const
{
    return sees(of, entry) && (holds_everywhere(of.keep) || decides_everywhere(of));
}

} // namespace pendopo::registers
