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
    for (const auto& row : reader.rows(people_with_roles, {}))
        if (const auto* role = city.role(row.text("role")))
            all.m_held.push_back({{row.integer("id"), row.text("name"), EmailAddress(row.text("email"))}, role,
                owner_by_role(*role, row.text("unit"), row.text_or("agency", ""))});
    return all;
}

template <class Condition> std::vector<Addressee> Addressees::where(Condition condition) const
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

} // namespace pendopo::duties
