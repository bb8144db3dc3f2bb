// The frame around every act on one entry: finds it within the actor's sight, in the version they saw, under the
// register's lock; lets the act change it; keeps what it says happened. And what acts on one and on many entries share.
#pragma once
#include "audit/write.hpp"
#include "registers/entry_act.hpp"
#include "registers/keep_entry.hpp"
#include "registers/take_step.hpp"
#include "registers/workplace.hpp"

#include <functional>
#include <vector>

namespace pendopo::registers {

// One entry being changed inside an act.
struct Handling {
    audit::Act& act;
    const Workplace& place;
    const access::Actor& actor;
    const Register& of;
    const Entry before;
    std::optional<Date> effective_on;
    std::string note;
    const std::vector<NewFile>& files;
    const std::vector<std::int64_t>& file_ids; // as many as files
    std::optional<std::int64_t> batch;
    Instant now;
};

// The entry and its register; Why::not_found, or Why::conflict when `seen` is not its version.
struct Opened {
    Entry entry;
    const Register& of;
};
Result<Opened> open_entry(db::Reader& reader, const Workplace& place, const access::Actor& actor, std::int64_t id, int seen);

// Writes the next version; see change_entry.hpp and take_step.hpp for what they refuse.
Result<Entry> apply_values(const Handling& handling, const Value& values);
Result<Entry> apply_step(const Handling& handling, const StepTaken& taken);

// The values with those given set over them: null clears, keys left out stay.
Value merged(const Value& before, const Value& given);
// Fields whose values differ.
std::vector<std::string> changed_fields(const Value& before, const Value& after);
// What is wrong with new values of an entry, without what the actor could not mend.
std::vector<Complaint> check_new_values(const Handling& handling, const Value& tidied);
Refusal unknown_entry();
Refusal not_yours(const Register& of);
Refusal others_field(const Register& of, const catalogue::Field& field);

// Keeps the next version of what is handled: in effect since the day given, else today, with the documents that came along.
// Refuses what keep_changed refuses.
Result<> keep_handled(const Handling& handling, Entry& entry, VersionNote how);

// `change(const Handling&) -> Result<Entry>`; the event's `after` is what the audit keeps of the entry.
Result<Entry> act_on_entry(const Workplace& place, const EntryAct& by, const std::string& event,
    const std::function<Result<Entry>(const Handling&)>& change);

} // namespace pendopo::registers
