// An entry is added to a register: checked, numbered among its like, kept with its first version. One, or many at once.
#pragma once
#include "access/grants.hpp"
#include "audit/write.hpp"
#include "registers/entry.hpp"
#include "registers/stored_file.hpp"
#include "registers/workplace.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace pendopo::registers {

struct NewEntry {
    std::string owner; // key of the agency or unit; empty: the office, or the only owner they may keep
    Value values;
    std::optional<Classification> classification = std::nullopt; // the register's when left out
    std::optional<Date> effective_on = std::nullopt;             // today when left out
    std::string note = {};
    std::vector<NewFile> files = {};
    std::optional<audit::Once> once = std::nullopt;
};

// Refuses with every fault at its field (Why::invalid), or Why::forbidden. Event "entry.created".
Result<Entry> create_entry(const Workplace& place, const access::Actor& actor, const Register& of, const NewEntry& entry,
    Instant now);

// What is wrong with it so far, without keeping it; also asks the database (unique, overlaps).
std::vector<Complaint> check_entry(const Workplace& place, const access::Actor& actor, const Register& of,
    const NewEntry& entry, Instant now);

// A row of an import that cannot be kept: its index among those given, and why.
struct RowTrouble {
    std::size_t row = 0;
    std::vector<Complaint> complaints;
};
struct ManyCreated {
    std::int64_t batch = 0;        // subject of the one event "entries.created" ("entry_batch")
    std::vector<std::int64_t> ids; // in the order given; empty when anything was wrong
    std::vector<RowTrouble> troubles;
};
enum class Keeping { dry_run, keep };
// All in one transaction, or none; a dry run says what keeping would say. `progress` is told how many are done, from
// the thread that writes.
Result<ManyCreated> create_entries(const Workplace& place, const access::Actor& actor, const Register& of,
    const std::vector<NewEntry>& entries, Keeping keeping, Instant now, const std::function<void(std::size_t)>& progress = {});

} // namespace pendopo::registers
