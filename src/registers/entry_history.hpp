// Every version of an entry, with who, when and what changed; and the entry as it stood on a day.
#pragma once
#include "registers/entry.hpp"
#include "registers/workplace.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pendopo::registers {

struct FieldChange {
    std::string field; // key; "@state", "@owner", "@classification", "@number", or "document.<key>"
    Value before, after;
};

struct EntryVersion {
    int version = 0;
    std::string act;  // "created", "changed", "step_taken", "classified"
    std::string step; // its key, when it was a step
    std::string note;
    std::vector<int> checks; // ticks made with the step
    Instant at;              // written down
    Date effective_on;       // since when it is so
    std::int64_t person_id = 0;
    std::string person_name;
    std::string owner, state;
    Classification classification = Classification::internal;
    std::string title, number;
    Value values;
    std::vector<FieldChange> changes; // against the version before
};

// Newest first. `before`: only versions below it, for the next page; at most `most`.
std::vector<EntryVersion> history_of(db::Reader& reader, std::int64_t entry_id, int before = 0, int most = 50);
std::optional<EntryVersion> version_of(db::Reader& reader, std::int64_t entry_id, int version);

// By record: what was written down by the end of that day. By effect: what is now known to have been so on that day.
enum class By { effect, record };
// Empty when it was not there yet.
std::optional<EntryVersion> as_it_stood(db::Reader& reader, const Workplace& place, std::int64_t entry_id, Date on, By by);

// A whole register on a day, by id, a page at a time.
struct RegisterAsItStood {
    std::vector<std::pair<std::int64_t, EntryVersion>> rows; // entry, version
    std::int64_t next = 0;                                   // pass as `after`; 0 at the end
};
RegisterAsItStood register_as_it_stood(db::Reader& reader, const Workplace& place, const Register& of, Date on, By by,
    std::int64_t after = 0, int most = 200);

} // namespace pendopo::registers
