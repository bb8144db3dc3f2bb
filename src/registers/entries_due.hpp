// Dates of entries that fall due while the entry lives: each date field, and the check "still right?" (confirm_key).
#pragma once
#include "registers/entry.hpp"
#include "registers/workplace.hpp"

#include <string>
#include <vector>

namespace pendopo::registers {

struct EntryDue {
    std::int64_t entry_id = 0;
    std::string register_key, owner, title;
    std::string field; // key of a date field, or confirm_key
    Date on;
};

struct DueQuestion {
    std::string owner;        // empty: any
    std::string register_key; // empty: any
    std::string field;        // empty: those in Register::due and confirm_key; else this date field of register_key
    std::optional<Date> from = std::nullopt;
    Date until;             // last day
    std::int64_t after = 0; // with `after_on`: entry of the last row of the page before
    std::optional<Date> after_on = std::nullopt;
    int most = 200;
};
// By date, then by entry.
std::vector<EntryDue> entries_due(db::Reader& reader, const Workplace& place, const DueQuestion& question);

} // namespace pendopo::registers
