#include "duties/addressees.hpp"

#include "duties/standing.hpp"

#include <algorithm>

namespace pendopo::duties {

using access::Act;

static bool grants(const catalogue::Role& role, Act act)
{
    return role.may.contains(std::string(access::word(act)));
}

Addressees Addressees::read(db::Reader& reader, const catalogue::City& city)
{
    static const auto& people_with_roles = db::query("duties/people_with_roles");
    Addressees all;
    all.m_city = &city;
    for (const auto& row : reader.rows(people_with_roles, {}))
        if (const auto* role = city.role(row.text("role")))
            all.m_held.push_back({{row.integer("id"), row.text("name"), EmailAddress(row.text("email")),
                                      row.text("language") == "en" ? Language::english : Language::indonesian},
                role, owner_by_role(*role, row.text("unit"), row.text_or("agency", ""))});
    return all;
}

template <class Condition>
std::vector<Addressee> Addressees::where(Condition condition) const
{
    std::vector<Addressee> found;
    for (const auto& held : m_held)
        if (condition(held) && std::find(found.begin(), found.end(), held.who) == found.end())
            found.push_back(held.who);
    return found;
}

std::vector<Addressee> Addressees::of_owner(const Owner& owner) const
{
    return where([&](const Held& held) {
        if (owner.kind == Owner::Kind::role)
            return held.role->key == owner.key;
        return held.stands_for == owner && grants(*held.role, Act::fulfil_duties);
    });
}

std::vector<Addressee> Addressees::with_role(const std::string& role, const Owner& owner) const
{
    return where([&](const Held& held) {
        return held.role->key == role && (held.stands_for.kind != owner.kind || held.stands_for == owner);
    });
}

std::vector<Addressee> Addressees::who_may(Act act) const
{
    return where([&](const Held& held) { return grants(*held.role, act); });
}

std::vector<Addressee> Addressees::checkers(const governance::Duty& duty, const Owner& owner, std::int64_t sent_by) const
{
    auto people = duty.checkers.empty() ? who_may(Act::check_duties) : std::vector<Addressee>{};
    for (const auto& role : duty.checkers)
        for (const auto& one : with_role(role, owner))
            if (std::find(people.begin(), people.end(), one) == people.end())
                people.push_back(one);
    std::erase_if(people, [&](const Addressee& one) { return one.person == sent_by; });
    return people;
}

std::vector<Addressee> Addressees::keepers_of(const governance::Register& of, const std::string& owner) const
{
    const auto keeps
        = [&](const Held& held) { return std::find(of.keep.begin(), of.keep.end(), held.role->key) != of.keep.end(); };
    const auto everywhere = [&](const Held& held) { return keeps(held) && held.stands_for.kind == Owner::Kind::office; };
    if (of.owner == governance::Owner::office)
        return where(everywhere);
    const Owner whose{of.owner == governance::Owner::agency ? Owner::Kind::agency : Owner::Kind::unit, owner};
    const auto own = where([&](const Held& held) { return keeps(held) && held.stands_for == whose; });
    const bool named = std::any_of(of.keep.begin(), of.keep.end(), [&](const auto& key) {
        const auto* role = m_city->role(key);
        return role && owner_by_role(*role, "", "").kind == whose.kind;
    });
    return named ? own : where(everywhere);
}

std::vector<Addressee> Addressees::coordinators() const
{
    const auto everybodys = where([](const Held& held) {
        return held.role->scope == catalogue::Scope::office && grants(*held.role, Act::fulfil_duties)
            && grants(*held.role, Act::check_duties);
    });
    return everybodys.empty() ? who_may(Act::manage_people) : everybodys;
}

std::optional<Addressee> Addressees::person(std::int64_t id) const
{
    const auto found = std::find_if(m_held.begin(), m_held.end(), [&](const Held& held) { return held.who.person == id; });
    return found == m_held.end() ? std::nullopt : std::optional(found->who);
}

} // namespace pendopo::duties
