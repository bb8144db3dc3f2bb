// Reads a table that somebody sent, row by row: the first sheet of an XLSX file, or a CSV file in UTF-8 (with commas,
// semicolons or tabs, as its first line has them).
#pragma once
#include "base/result.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace pendopo::sheets {

// More than this is refused (Why::too_large), before it stands in memory.
struct Limits {
    std::size_t rows = 200'000;
    std::size_t columns = 400;
    std::size_t cell = 128 * 1024;                   // bytes
    std::uint64_t unpacked = 1024u * 1024 * 1024;    // bytes of all parts that are read
    std::uint64_t shared_words = 192u * 1024 * 1024; // bytes of the words that cells share; these stand in memory
};

struct Row {
    std::size_t number = 0; // as spreadsheets count, from 1
    // Trimmed. Numbers as "1250000" or "99.5", days as "2026-11-23", moments as "2026-11-23T14:05", times as "14:05".
    std::vector<std::string> cells;
};

// Rows without any words are left out. `take` says whether to go on.
// Why::invalid "sheet.damaged", "sheet.not_utf8"; Why::too_large "sheet.rows", "sheet.columns", "sheet.cell", "sheet.size".
// Throws std::system_error when the file cannot be read.
using TakeRow = std::function<bool(Row&&)>;
Result<> read_sheet(const std::string& path, const Limits& limits, const TakeRow& take);
Result<> read_csv(const std::string& path, const Limits& limits, const TakeRow& take);
Result<> read_xlsx(const std::string& path, const Limits& limits, const TakeRow& take);

} // namespace pendopo::sheets
