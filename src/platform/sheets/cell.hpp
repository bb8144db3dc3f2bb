// What one cell of a table holds when it is written.
#pragma once
#include "base/time.hpp"

#include <cstdint>
#include <string>
#include <variant>

namespace pendopo::sheets {

// Nothing, words, a whole number, a number, a day. Words are never taken for a formula.
using Cell = std::variant<std::monostate, std::string, std::int64_t, double, Date>;

// As it stands in a CSV file and as an XLSX file gives it back: "1250000", "99.5", "2026-11-23".
std::string text_of(const Cell& cell);
std::string text_of(double number);

} // namespace pendopo::sheets
