// What adding one entry and adding many share.
#pragma once
#include "registers/create_entry.hpp"
#include "registers/keep_entry.hpp"

#include <vector>

namespace pendopo::registers {

// The entry that would begin, and what is wrong with it so far without asking the database.
struct Begun {
    Entry entry;
    std::vector<Complaint> complaints;
};
// Why::forbidden when the actor may not add for that owner.
Result<Begun> begin_entry(const Workplace& place, const access::Actor& actor, const Register& of, const NewEntry& given,
    Instant now);
// The rest: what only the database knows, then version 1 with its documents and its first state.
Result<> keep_begun(audit::Act& act, const Workplace& place, const access::Actor& actor, const Register& of, Entry& entry,
    const NewEntry& given, const std::vector<std::int64_t>& file_ids, std::optional<std::int64_t> batch, Instant now);
// Complaints about a new entry that only the database can make.
std::vector<Complaint> check_beside_others(db::Reader& reader, const Workplace& place, const access::Actor& actor,
    const Register& of, const Entry& entry, Instant now);

} // namespace pendopo::registers
