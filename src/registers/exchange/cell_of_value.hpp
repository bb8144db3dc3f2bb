// A value of an entry as one cell of a table, in words that value_of_cell understands again.
#pragma once
#include "platform/sheets/cell.hpp"
#include "registers/exchange/columns.hpp"

#include <map>

namespace pendopo::registers::exchange {

// Days, numbers and money as such; choices in words; several joined by "; "; entries as "#12 Title"; a list with a line for
// each of its parts, "a | b" (as JSON where a part holds such a sign itself).
sheets::Cell cell_of_value(const Column& column, const Value& value, Language language,
    const std::map<std::int64_t, std::string>& titles);

} // namespace pendopo::registers::exchange
