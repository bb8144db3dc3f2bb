// The table of a list, and which of an entry's fields stand in it.
#pragma once
#include "registers/pages/opened.hpp"
#include "registers/pages/shown_values.hpp"

#include <vector>

namespace pendopo::registers::pages {

// Fields in columns of their own; the first that is a text stands below the title instead.
struct Columns {
    const catalogue::Field* below = nullptr;
    std::vector<const catalogue::Field*> own;
};
Columns columns_of(const Register& of);

EntryNames names_of_columns(db::Reader& reader, const OpenedRegister& opened, const ui::Visit& visit,
    const std::vector<Entry>& rows);
// {{#HEAD}}, {{#SELECTING}}, {{#ROW}} of list_table.tpl, included as TABLE.
void fill_rows(ui::Visit& visit, templates::Fill& list, const OpenedRegister& opened, const std::vector<Entry>& rows,
    const EntryNames& names);

} // namespace pendopo::registers::pages
