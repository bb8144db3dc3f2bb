// What a new person or a change of roles must fulfil; inside this folder only.
#pragma once
#include "base/private.hpp"
#include "base/result.hpp"
#include "catalogue/city.hpp"
#include "people/person.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pendopo::people {

// Refuses with all complaints at once; field keys: name, email, phone, agency, roles, password.
Result<> refuse_if_any(std::vector<Complaint> complaints);

std::optional<Complaint> check_name(const std::string& name);
std::optional<Complaint> check_email(const EmailAddress& email);
std::optional<Complaint> check_phone(const PhoneNumber& phone); // may be empty
// Roles the city knows, in units it knows, each once; those for an agency need one.
std::vector<Complaint> check_roles(const catalogue::City& city, const std::vector<RoleHeld>& roles, const std::string& agency);

} // namespace pendopo::people
