// The number that a step gives an entry: gapless within its series and year.
#pragma once
#include "registers/entry.hpp"

#include <string>

namespace pendopo::registers {

// Fills "{number}", "{year}", "{month}" (in Roman figures, as official letters write it), "{owner}" and "{code}" (the
// owner's and the series' keys in capitals). The series' row stays locked until the act is on disk, so a number is
// given only to what is kept.
std::string number_entry(db::Writer& writer, const governance::Numbering& numbering, const Entry& entry, Date today);

} // namespace pendopo::registers
