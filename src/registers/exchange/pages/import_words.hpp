// The words and marks of an import's states.
#pragma once
#include "registers/exchange/entry_import.hpp"
#include "ui/components.hpp"

namespace pendopo::registers::exchange::pages {

void fill_state(const ui::Visit& visit, templates::Fill& into, std::string_view name, ImportState state);

} // namespace pendopo::registers::exchange::pages
