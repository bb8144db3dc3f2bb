// Comma-separated files with a header line (RFC 4180): holidays and places.
#pragma once
#include "catalogue/troubles.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pendopo::catalogue {

struct CsvRow {
    int line = 0;
    std::vector<std::string> cells;
};

// The rows below the header. A header other than `columns` and a row of another width are troubles.
std::vector<CsvRow> read_csv(std::string_view text, const std::vector<std::string>& columns, const Reading& reading);

} // namespace pendopo::catalogue
