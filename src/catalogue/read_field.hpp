// Fields, conditions and checks of a definition file.
#pragma once
#include "catalogue/field.hpp"
#include "catalogue/map_reader.hpp"

namespace pendopo::catalogue {

// Where a field stands: on a page of a service; on a page of a register, where it may say who sees and keeps it; or in
// an entry of a list, where it cannot be a list itself.
enum class Depth { page, register_page, entry };

Field read_field(const Value& map, const Reading& reading, Depth depth);

// `when:` of a field or a letter; empty when there is none.
std::optional<Condition> read_when(MapReader& reader);
// The keys of a condition: field, and is or is_not.
void read_condition_keys(MapReader& reader);
// The condition in a map that was read without trouble.
Condition condition_of(const Value& map);

std::vector<Check> read_checks(MapReader& reader);

} // namespace pendopo::catalogue
