// What both readers refuse, and how a row is handed on.
#pragma once
#include "platform/sheets/read_sheet.hpp"

namespace pendopo::sheets {

Refusal damaged();
Refusal too_many_rows(const Limits& limits);
Refusal too_many_columns(std::size_t row, const Limits& limits);
Refusal cell_too_long(std::size_t row);
Refusal too_large();

// Trims; leaves out empty rows and empty cells at the end. Whether to go on.
bool hand_on(Row&& row, const TakeRow& take);

} // namespace pendopo::sheets
