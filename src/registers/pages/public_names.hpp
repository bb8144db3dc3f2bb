// What entries are called that a public page names: only those that are public themselves.
#pragma once
#include "registers/pages/shown_values.hpp"

#include <string>

namespace pendopo::registers::pages {

inline const std::string public_registers = "/terbuka/"; // where their lists lie

EntryNames public_names(db::Reader& reader, const ui::Visit& visit, const Workplace& place,
    const std::vector<const catalogue::Field*>& fields, const std::vector<Entry>& entries);

// A name may be made of fields that are not shown: then of those that are.
std::string public_title(const ui::Visit& visit, const Register& of, const Entry& entry);
bool is_shown(const Register& of, const std::string& field);

// The register of {register}, when it shows anything to anyone.
Result<const Register*> public_register(const ui::Visit& visit, const Workplace& place);

} // namespace pendopo::registers::pages
