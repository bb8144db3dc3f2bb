#include "measures/standing.hpp"

#include <algorithm>

namespace pendopo::measures {

bool Standing::named(int number, std::initializer_list<std::string_view> acts) const
{
    if (!m_actor.person)
        return false;
    for (const auto& one : m_opened.people) {
        if (one.person != m_actor.person_id() || (one.number != 0 && one.number != number))
            continue;
        for (const auto& role : m_opened.instrument.roles)
            if (role.key == one.role && std::any_of(role.may.begin(), role.may.end(), [&](const auto& may) {
                    return std::find(acts.begin(), acts.end(), may) != acts.end();
                }))
                return true;
    }
    return false;
}

bool Standing::sees() const
{
    if (sees_all(m_actor))
        return true;
    return m_actor.person && std::any_of(m_opened.people.begin(), m_opened.people.end(), [&](const auto& one) {
        return one.person == m_actor.person_id();
    });
}

bool Standing::checks(int number, std::int64_t sent_by) const
{
    return m_actor.person && m_actor.person_id() != sent_by && checks_any(number);
}

} // namespace pendopo::measures
