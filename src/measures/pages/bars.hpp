// Bars drawn by the program; the figures stand in a table beside them.
#pragma once
#include "ui/page.hpp"

#include <string>
#include <vector>

namespace pendopo::measures::pages {

struct Bar {
    std::string label, shown;
    double share = 0; // of the full length, 0 to 1
    bool uncertain = false;
};
struct Bars {
    std::string id, title, spoken; // `spoken`: what the picture shows, for who does not see it
    std::vector<Bar> bars;
};
// Lying bars, each below its label: {{>NAME}} with the figure alone.
void fill_bars(templates::Fill& into, std::string_view name, const Bars& bars);

struct Column {
    std::string label;
    int good = 0, bad = 0;
};
struct Columns {
    std::string id, title, spoken, good_name, bad_name;
    std::vector<Column> columns; // at most 12
};
// Standing columns in two parts.
void fill_columns(templates::Fill& into, std::string_view name, const Columns& columns);

} // namespace pendopo::measures::pages
