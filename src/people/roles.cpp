#include "people/roles.hpp"

namespace pendopo::people {

void insert_roles(audit::Act& act, std::int64_t person_id, const std::vector<RoleHeld>& roles)
{
    static const auto& insert_role = db::query("people/insert_role");
    for (const auto& held : roles)
        act.run(insert_role, {{"person_id", person_id}, {"role", held.role}, {"unit", held.unit}});
}

std::vector<RoleHeld> own_roles(db::Reader& reader, std::int64_t person_id)
{
    static const auto& roles_of_person = db::query("people/roles_of_person");
    std::vector<RoleHeld> roles;
    for (const auto& row : reader.rows(roles_of_person, {{"person_id", person_id}}))
        roles.push_back({row.text("role"), row.text("unit"), ""});
    return roles;
}

Value roles_value(const std::vector<RoleHeld>& roles)
{
    std::vector<Value> words;
    for (const auto& held : roles)
        words.emplace_back(held.unit.empty() ? held.role : held.role + ":" + held.unit);
    return Value::list(std::move(words));
}

} // namespace pendopo::people
