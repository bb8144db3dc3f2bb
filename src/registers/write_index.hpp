// Writes what was drawn from an entry into the tables beside it, as far as it differs from before.
#pragma once
#include "base/result.hpp"
#include "registers/index_entry.hpp"

#include <vector>

namespace pendopo::registers {

// `before` null: the entry is new. Gives a complaint at the first field of values that another entry has claimed.
std::vector<Complaint> write_index(db::Writer& writer, const Register& of, const Entry& entry, const EntryIndex& now,
    const EntryIndex* before);
// The same complaint without claiming anything.
std::vector<Complaint> check_unique(db::Reader& reader, const Register& of, const Entry& entry);

} // namespace pendopo::registers
