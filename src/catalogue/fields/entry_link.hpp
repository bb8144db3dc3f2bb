// What entry and entries share: ids of entries of a register.
#pragma once
#include "catalogue/fields/field_type.hpp"

#include <string_view>

namespace pendopo::catalogue {

// The id that was typed or chosen; what is no id stays as it is.
Value read_entry_id(std::string_view typed);
// Reads `register`.
void read_entry_register(MapReader& reader, Field& field);
// Whether it is an id, and one of that register as far as anybody can be asked.
bool is_entry(const Question& question, const Value& id);

} // namespace pendopo::catalogue
