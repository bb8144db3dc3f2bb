// What somebody wrote into a cell, as a value of the field.
#pragma once
#include "registers/exchange/columns.hpp"

#include <functional>

namespace pendopo::registers::exchange {

// An entry's id by what it is called in a register; null when there is none, or more than one, of that title.
using FindEntry = std::function<Value(const std::string& entry_register, const std::string& title)>;

// Null for an empty cell. What cannot be read as the field's type stays as it was written, so that the field's own check
// says what was expected.
Value value_of_cell(const Column& column, const std::string& written, const FindEntry& find);

// "2026-11-23", "23/11/2026", "23-11-2026" and "23.11.2026".
std::optional<Date> day_written(std::string_view written);

} // namespace pendopo::registers::exchange
