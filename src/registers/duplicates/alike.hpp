// Entries that look alike, as people see and decide them: groups, and pairs that somebody declared not the same.
#pragma once
#include "access/grants.hpp"
#include "registers/entry.hpp"
#include "registers/workplace.hpp"

#include <map>
#include <vector>

namespace pendopo::registers {

struct AlikePair {
    std::int64_t one = 0, other = 0; // the smaller id first
    int score = 0;                   // thousandths
    std::string shared;              // words of both
    bool close_amounts = false;
};
// Entries that hang together by pairs, the most alike pair first.
struct AlikeGroup {
    std::vector<std::int64_t> entries; // in the order in which they hang together
    std::vector<AlikePair> pairs;
};
struct NotAlike {
    std::int64_t one = 0, other = 0;
    std::string reason, decided_name;
    Instant decided_at;
};
struct AlikeEntries {
    std::vector<AlikeGroup> groups; // undecided, the most alike first
    std::vector<NotAlike> decided;  // the newest first
    std::map<std::int64_t, Entry> entries;
    std::optional<Instant> searched_at; // empty: not yet
    int searched = 0;                   // entries
};
// Only pairs of which the asker may see both.
AlikeEntries alike_entries(db::Reader& reader, const Workplace& place, const access::Actor& actor, const Register& of,
    int most_pairs = 400);

// Who decides on entries of every owner may declare two of them not the same (67/2019 Pasal 9 ayat (2)). Event
// "entries.told_apart" of the first. Complains at "reason" when none is given; Why::conflict when it was decided already.
Result<> tell_apart(const Workplace& place, const access::Actor& actor, const Register& of, std::int64_t one,
    std::int64_t other, const std::string& reason, Instant now);
bool may_tell_apart(const access::Actor& actor);

} // namespace pendopo::registers
