// Writes an entry, its version and what is drawn from it, inside an act. Not a rule of its own: the rules stand in the
// files named after them.
#pragma once
#include "audit/write.hpp"
#include "registers/entry_act.hpp"
#include "registers/index_entry.hpp"
#include "registers/workplace.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pendopo::registers {

// How a version came about.
struct VersionNote {
    std::string act; // "created", "changed", "step_taken", "classified"
    std::string step = {}, note = {};
    std::vector<int> checks = {};
    std::optional<std::int64_t> batch = std::nullopt;
};

// Who acts, and when.
struct Hand {
    std::int64_t person_id = 0;
    std::string person_name;
    Instant now;
};
Hand hand_of(const access::Actor& actor, Instant now);

// What of a new entry is known before anything is written. Sets the entry's title, due date, and who made it.
struct Drawn {
    EntryIndex index;
    std::string content; // its values, as they are written
};
Drawn draw_new(const Workplace& place, const Register& of, Entry& entry, const Hand& hand);
// Version 1, inside an act or unshown. Refuses what must be unique.
Result<> write_new(db::Writer& writer, const Register& of, const Entry& entry, const Drawn& drawn, const VersionNote& how,
    const Hand& hand);
// Both at once. Sets the entry's title, due date, and who made it. Refuses what must be unique.
Result<> keep_new(audit::Act& act, const Workplace& place, const Register& of, Entry& entry, const VersionNote& how,
    const Hand& hand);
// The version after `before`; refuses with Why::conflict when that is no longer the newest.
Result<> keep_changed(audit::Act& act, const Workplace& place, const Register& of, const Entry& before, Entry& entry,
    const VersionNote& how, const Hand& hand);

// `ids` as many as files, given out before the act.
void attach_files(db::Writer& writer, const Register& of, const Entry& entry, const std::vector<NewFile>& files,
    const std::vector<std::int64_t>& ids, const Hand& hand);
// The entry reached its state; call last in an act, because the register's counter stays locked until its end.
void keep_passage(db::Writer& writer, const Entry& entry, const std::string& from, Instant now);
// The first states of many new entries, with one look at the register's counter; of each entry id, owner, state and date count.
void keep_passages(db::Writer& writer, const Register& of, const std::vector<Entry>& entries, Instant now);

// What the audit keeps of an entry: not its values, which lie in its versions, but a digest that binds them.
Value audited(const Entry& entry);
Refusal changed_meanwhile();

} // namespace pendopo::registers
