// The entries of a long import while it is being kept: they lie in the tables, a part at a time, and nobody sees them
// until all of them are there (db/migrations, shown_entry). One import of the city at a time. What is theirs alone they
// hold already: whoever adds the same meanwhile is refused.
#pragma once
#include "registers/workplace.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace pendopo::registers {

struct UnshownEntries {
    std::string token; // of the one who writes them
    std::string register_key;
    std::int64_t first = 0, last = 0; // ids
};

// Ids for so many; empty while another import is being kept.
std::optional<UnshownEntries> hold_unshown(const Workplace& place, const Register& of, std::size_t many, Instant now);
// To be called first in every act that writes some of them. DatabaseError when another program took them for left over.
void mind_unshown(db::Writer& writer, const UnshownEntries& entries);
// They reached their first states, and everybody sees them once the act is on disk. Call last in an act.
void show_entries(db::Writer& writer, const UnshownEntries& entries, Instant now);
// After that act: PostgreSQL plans by what it knew of a table, and sorts all of it for each page of a list, until it looks
// again.
void look_at_entries_again(const Workplace& place);
// All of them, in parts of one transaction each.
void throw_away(const Workplace& place, const UnshownEntries& entries);
// What was written stays unshown until somebody throws it away.
void let_go(const Workplace& place, const UnshownEntries& entries);

// Throws away what a program left that is gone: at once after `let_go_all`, else after a quarter of an hour. False while
// somebody's entries are being kept.
bool throw_away_left_over(const Workplace& place, Instant now);
// At start, where no other program works on this database.
void let_go_all(const Workplace& place);

} // namespace pendopo::registers
