// The register's own pages as parts of a form, with what this person may fill in.
#pragma once
#include "registers/pages/entry_form.hpp"

namespace pendopo::registers::pages {

// Fields that they may keep for that owner, and see.
std::vector<FormPart> parts_of(const ui::Visit& visit, const OpenedRegister& opened, const Entry& entry);
// Those of them with these keys, in one part.
FormPart part_with(const OpenedRegister& opened, const std::vector<std::string>& keys);

} // namespace pendopo::registers::pages
