// The parts of a workbook besides its rows: where the first sheet stands, which formats are dates, the words cells share.
#pragma once
#include "platform/sheets/package.hpp"

#include <vector>

namespace pendopo::sheets {

enum class Shown { number, date };

struct BookParts {
    std::string first_sheet;    // "xl/worksheets/sheet1.xml"
    bool from_1904 = false;     // days are counted from 1904, as old Macs did
    std::vector<Shown> formats; // by the style of a cell
    std::vector<std::string> shared_words;
};
Result<BookParts> read_parts(Package& package, const Limits& limits);

// Whether a number in that format is a day or a time: "dd/mm/yyyy" is, "0.00" and "[Red]0" are not.
bool shows_date(std::string_view format);
// The day and time of a number (ISO/IEC 29500-1 18.17.4): "2026-11-23", "2026-11-23T14:05", "14:05"; empty beyond 2199.
std::string moment_text(double serial, bool from_1904);

} // namespace pendopo::sheets
