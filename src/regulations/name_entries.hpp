// Entries that a binding asks for, as people would call them.
#pragma once
#include "regulations/workplace.hpp"

namespace pendopo::regulations {

// "Penunjukan (Administrator; Berlaku)": the register, with what is asked of its entries.
Bilingual name_of_entries(const Workplace& place, const Binding& binding, const governance::Register& of);

} // namespace pendopo::regulations
