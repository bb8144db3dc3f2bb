// CSV as RFC 4180 has it: commas, lines that end with CR LF, quotes where needed.
#pragma once
#include "platform/sheets/cell.hpp"

#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace pendopo::sheets {

// Excel takes a file for UTF-8 only when it begins with this mark.
enum class ByteOrderMark { none, utf8 };

class CsvWriter {
public:
    // Throws std::runtime_error when the file cannot be made, or the disk is full.
    CsvWriter(const std::string& path, ByteOrderMark mark);
    void row(const std::vector<Cell>& cells);
    void save();

private:
    std::ofstream m_file;
    std::string m_line;
};

// Words that a spreadsheet would take for a formula (they begin with = + - @ or a tab) get an apostrophe before them;
// words that have apostrophes before such a sign already get one more, so that `undefused` gives every text back.
std::string defused(std::string_view words);
std::string undefused(std::string_view words);

} // namespace pendopo::sheets
