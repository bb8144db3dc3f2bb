// A workbook as people download it: one or more tables, each with its head. XLSX (ISO/IEC 29500) or CSV (RFC 4180, with
// the mark by which Excel knows UTF-8). Small ones that stand in memory; many rows are written by row_writer.hpp.
#pragma once
#include "platform/sheets/cell.hpp"

#include <string>
#include <vector>

namespace pendopo::sheets {

struct Column {
    std::string title;
    double width = 16; // letters
    int decimals = 2;  // of numbers that are not whole, 0 to 4
};

struct Sheet {
    std::string name;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
};

// The bytes of the file: the same for the same sheets and moment. Throws std::runtime_error when it cannot be written.
std::string write_xlsx(const std::vector<Sheet>& sheets, Instant made);
std::string write_csv(const Sheet& sheet);

} // namespace pendopo::sheets
