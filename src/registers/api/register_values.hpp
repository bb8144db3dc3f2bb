// Registers as the API tells them.
#pragma once
#include "catalogue/city.hpp"
#include "registers/permissions.hpp"

namespace pendopo::registers::api {

Value both(const Bilingual& text); // {"id": …, "en": …}
Value register_in_short(const Register& of);
// With its states, steps, documents and the JSON Schema (2020-12) of its values.
Value register_in_full(const Register& of, const Permissions& permissions, const catalogue::City& city);

} // namespace pendopo::registers::api
