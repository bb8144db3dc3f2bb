// The form above a list: words, owner, state, the register's own filters, order.
#pragma once
#include "platform/templates/templates.hpp"
#include "registers/list_entries.hpp"
#include "registers/pages/opened.hpp"

#include <map>

namespace pendopo::registers::pages {

// The choices of filters that name entries, read from the database: field → id, title; none for a register of many.
using EntryChoices = std::map<std::string, std::vector<std::pair<std::string, std::string>>>;
EntryChoices entry_choices(db::Reader& reader, const OpenedRegister& opened, const ui::Visit& visit, const ListFilter& filter);

void fill_filters(const ui::Visit& visit, templates::Fill& content, const OpenedRegister& opened, const ListFilter& filter,
    const EntryChoices& choices);
// {{#YEAR}}: a filter by year, typed rather than chosen: a register may go back to any year. False when it is none.
bool fill_year_filter(const ui::Visit& visit, templates::Fill& content, const catalogue::Field& field,
    const ListFilter& filter);
// Values of one filter, as the queries take them, with what people read.
std::vector<std::pair<std::string, std::string>> choices_of(const ui::Visit& visit, const catalogue::Field& field,
    const EntryChoices& entries);

} // namespace pendopo::registers::pages
