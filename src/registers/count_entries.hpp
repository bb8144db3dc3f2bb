// Counting entries that meet a condition: for bindings of articles, duties, measures, reports.
#pragma once
#include "registers/entry.hpp"
#include "registers/workplace.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace pendopo::registers {

struct EntryCondition {
    std::string register_key;
    std::vector<std::string> states;                        // any of these; empty: all
    std::vector<std::pair<std::string, std::string>> where; // choice-like field, value; at most 4, all must hold
    std::string owner;                                      // empty: any
    std::optional<Instant> changed_from = std::nullopt, changed_before = std::nullopt; // last changed in [from, before)
    bool living = false;                                                               // not in a final state
};

// Exact up to `most`; counting stops there.
int count_entries(db::Reader& reader, const EntryCondition& condition, int most = 1'000'000);
bool any_entry(db::Reader& reader, const EntryCondition& condition);
// Those entries themselves, by id, for evidence and reports.
std::vector<Entry> entries_where(db::Reader& reader, const EntryCondition& condition, std::int64_t after = 0, int most = 200);

// How many by what: "@state", "@owner", or a choice-like field. Counts every entry that meets the condition.
std::map<std::string, int> count_entries_by(db::Reader& reader, const EntryCondition& condition, const std::string& by);

} // namespace pendopo::registers
