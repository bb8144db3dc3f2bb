// Roles as boxes to tick: "operator:aptika" is the operator of one unit, "head" a role of the office.
#pragma once
#include "catalogue/city.hpp"
#include "catalogue/field.hpp"
#include "people/person.hpp"
#include "ui/visit.hpp"

#include <string>
#include <vector>

namespace pendopo::people::pages {

std::vector<catalogue::Option> role_options(const catalogue::City& city);
std::vector<RoleHeld> roles_ticked(const ui::Visit& visit);
Value ticks(const std::vector<RoleHeld>& roles);
// "Operator, Bidang Aplikasi Informatika"
Bilingual role_label(const catalogue::City& city, const RoleHeld& held);
// All of somebody's, one after the other; "–" for none.
std::string roles_in_words(const ui::Visit& visit, const std::vector<RoleHeld>& roles);

} // namespace pendopo::people::pages
