// Whether an entry, as it stands in memory, holds what a file asks of it; count_entries and the like ask the database.
#pragma once
#include "governance/where.hpp"
#include "registers/entry.hpp"

namespace pendopo::registers {

inline constexpr std::string_view owner_field = "@owner", state_field = "@state", lacks_field = "@lacks";

// Each field has one of its values; of a list of choices one is enough. `@owner` and `@state` are the entry's own.
bool meets(const Entry& entry, const governance::Where& where);

// Whether the answers are without it: nothing filled in, an untouched tick, or not that value. A field that was not
// asked lacks nothing.
bool lacks(const Register& of, const Value& values, const governance::Needed& needed);

} // namespace pendopo::registers
