// Beside what is owed: dates of the entries that somebody keeps, a line a register and date.
#pragma once
#include "duties/dates_of_entries.hpp"
#include "ui/page.hpp"

#include <vector>

namespace pendopo::duties::pages {

// Fills {{>ENTRY_DATES}}; nothing when there are none.
void fill_entry_dates(const ui::Visit& visit, templates::Fill& into, const std::vector<DatesOfEntries>& dates);

} // namespace pendopo::duties::pages
