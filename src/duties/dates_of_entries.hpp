// Dates of entries that somebody keeps for their agency, unit or the office: those that passed or come within 30 days,
// the day by which entries are to be declared still right among them. Shown beside what is owed; told by
// remind_of_entries.
#pragma once
#include "access/grants.hpp"
#include "duties/workplace.hpp"
#include "governance/register.hpp"

#include <vector>

namespace pendopo::duties {

struct DatesOfEntries {
    const governance::Register* of = nullptr;
    std::string field; // of the register's `due`, or registers::confirm_key
    std::string owner; // empty: the office
    int entries = 0, late = 0;
    Date earliest;
};

// From the earliest; nothing where the workplace has no registers.
std::vector<DatesOfEntries> dates_of_entries(db::Reader& reader, const Workplace& place, const access::Actor& actor,
    Date today);

// "Masa berlaku", or "perlu dinyatakan masih benar".
Bilingual name_of(const DatesOfEntries& dates);

} // namespace pendopo::duties
