// What sections about entries share: which entries they tell of, and how an entry's parts read on paper.
#pragma once
#include "registers/count_entries.hpp"
#include "registers/entry.hpp"
#include "reports/fill_sections.hpp"

#include <functional>

namespace pendopo::reports {

const governance::Register& register_of(const Asked& asked, const governance::ReportSection& section);
registers::EntryCondition condition_of(const Asked& asked, const governance::ReportSection& section,
    const governance::Register& of);
// Every entry that the section tells of; of an event only the one that it is about.
void each_entry(const Asked& asked, const governance::ReportSection& section, const governance::Register& of,
    const std::function<void(const registers::Entry&)>& see);

sheets::Cell cell_of(const Asked& asked, const catalogue::Field& field, const Value& value);
std::string owner_word(const Asked& asked, const governance::Register& of, const std::string& owner);
// `by`: the key of a field, "state" or "owner".
std::string value_of(const registers::Entry& entry, const std::string& by);
std::string value_word(const Asked& asked, const governance::Register& of, const std::string& by, const std::string& value);
std::string head_of(const Asked& asked, const governance::Register& of, const std::string& by);

} // namespace pendopo::reports
