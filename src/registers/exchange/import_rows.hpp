// Imports as they lie in the database.
#pragma once
#include "registers/exchange/entry_import.hpp"

namespace pendopo::registers::exchange {

EntryImport import_of(const db::Row& row);
std::string troubles_text(const std::vector<KeptTrouble>& troubles);

} // namespace pendopo::registers::exchange
