// Roles on their way into the database and the record; inside this folder only.
#pragma once
#include "audit/write.hpp"
#include "people/person.hpp"

#include <vector>

namespace pendopo::people {

void insert_roles(audit::Act& act, std::int64_t person_id, const std::vector<RoleHeld>& roles);
std::vector<RoleHeld> own_roles(db::Reader& reader, std::int64_t person_id);
// ["operator:aptika", "head"]
Value roles_value(const std::vector<RoleHeld>& roles);

} // namespace pendopo::people
