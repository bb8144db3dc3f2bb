// Everything that the bindings of all articles ask of the database, read together. States come from these alone.
#pragma once
#include "base/time.hpp"
#include "governance/where.hpp"
#include "regulations/workplace.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pendopo::regulations {

template <class T>
using ByKey = std::map<std::string, T, std::less<>>;

// How far ahead something counts as near, and how far back something counts as recent, in days.
inline constexpr int near_days = 30, recent_days = 30;
// Beyond this many nothing is counted exactly: "1.000" then means at least so many.
inline constexpr int most_counted = 1000;

struct EntryFacts {
    int found = 0;                // that meet the condition; at most most_counted a state
    int late = 0, due = 0;        // of those: past a date of theirs, or near it
    std::optional<Date> earliest; // of these dates
};
struct DutyFacts {
    int overdue = 0, open = 0; // open: not late yet
    std::optional<Date> overdue_since, next_on;
    int in_time = 0, late_kept = 0, waived = 0; // of what was due in the last twelve months
    std::optional<Date> last_kept;              // when it was last fulfilled, however long ago
};
struct ServiceFacts {
    int open = 0, late = 0; // requests not answered yet; late: beyond their day
    std::optional<Date> late_since;
    int answered = 0; // in the recent days
};
struct ReportFacts {
    std::map<Date, int> sent; // the last day of a period → how many owners sent theirs
    std::string number;       // of the newest period's; of several any
};
// Of the newest most_counted requests those of the recent days, and what was done with them.
struct RequestFacts {
    int submitted = 0, returned = 0, guests = 0, internal = 0, recorded = 0, english = 0, letters = 0, dispositions = 0;
};
struct ProgramFacts {
    RequestFacts requests;
    int mails_kept = 0, mails_failed = 0; // of the newest letters, those of the recent days
    int accounts = 0, hashed = 0, first_passwords = 0;
    std::int64_t events = 0, seals = 0;
};

struct Facts {
    Instant counted_at;
    Date today;
    std::optional<Date> begins; // the day from which the city counts: what was over before is not late
    ByKey<EntryFacts> entries;  // by condition_key()
    ByKey<DutyFacts> duties;
    ByKey<ServiceFacts> services;
    ByKey<int> people; // active, by the role they hold
    ByKey<ReportFacts> reports;
    ByKey<int> measures; // instrument → the newest year with an assessment
    ProgramFacts program;
};

// Entries of a register: in any of these states (empty: in whichever), of which all of `where` holds. The owner and
// what is lacking stand in `where` as they do in the index of values: "@owner", "@lacks".
struct EntryCondition {
    std::string register_key;
    std::vector<std::string> states;
    governance::Where where;
};
// Which entries a binding asks for; empty when it asks for none. What is exchanged counts only while it is in use: in a
// state that its register shows as good.
std::optional<EntryCondition> condition_of(const governance::Arrangements& arrangements, const Binding& binding);
// Those of them that live and are not as the binding demands of each (`none_lacks`, `all_in`); empty when it demands
// nothing of each.
std::vector<EntryCondition> remainders_of(const governance::Arrangements& arrangements, const Binding& binding);
std::string condition_key(const EntryCondition& condition);

// For all articles of the city's regulations, in one snapshot and a number of queries that does not grow with them.
Facts read_facts(db::Reader& reader, const Workplace& place, Instant now);

} // namespace pendopo::regulations
