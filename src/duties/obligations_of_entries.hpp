// What entries of registers cause to be owed: by reaching a state, or by a date they carry; inside this folder only.
#pragma once
#include "duties/insert_obligations.hpp"

#include <optional>
#include <vector>

namespace pendopo::duties {

// Whether any version of the duty waits for an entry.
bool waits_for_entries(const std::vector<const governance::Duty*>& versions);
// Says how many are new; none where no registers are kept.
int make_for_entries(const Workplace& place, const std::vector<const governance::Duty*>& versions,
    const std::optional<Progress>& progress, Date beginning, Instant now);

// Whose an entry of that register is, as the register's file says.
Owner owner_of_entry(const Workplace& place, const std::string& entry_register, const std::string& owner);

} // namespace pendopo::duties
