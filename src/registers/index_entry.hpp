// What is drawn from an entry's values so that it can be named, filtered, found and told apart. Pure: no database.
#pragma once
#include "catalogue/city.hpp"
#include "registers/entry.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace pendopo::registers {

struct EntryIndex {
    using Pairs = std::set<std::pair<std::string, std::string>>;
    std::string title;
    std::string title_key; // folded, for sorting
    Pairs values;          // field → value; several for lists of choices; @owner, @state, @lacks, ~field for folded words
    std::set<std::string> words;                              // folded
    std::map<std::string, Date> dates;                        // of a living entry: field (or confirm_key) → day
    std::set<std::string> asked;                              // those of them that the register says fall due
    std::set<std::pair<std::string, std::int64_t>> relations; // field → entry
    Pairs ranges;                                             // field → bits
    std::map<std::string, std::string> unique;                // of a living entry: fields → their values
    std::optional<Date> due_on;                               // the earliest that is asked
    std::string due_key;

    std::string word_list() const; // " one two ", as it lies in the entry
};

EntryIndex index_entry(const catalogue::City& city, const Register& of, const Entry& entry);

// Whether entries can be filtered by a field: it has few values, or names something; a date by its year, where the register
// has it among its filters.
bool is_filterable(const Register& of, const catalogue::Field& field);
// A value as it is filtered by: "true", "2026", "aktif", the id of an entry.
std::string filter_text(const Value& value);
// A text as entries with the same words are told: folded, at most 200 bytes.
std::string folded_value(std::string_view text);
// What a living entry claims for itself alone, by fields; "@owner,<field>" within its owner.
std::map<std::string, std::string> unique_values(const Register& of, const Entry& entry);
// The words of a text, folded, each once.
std::set<std::string> words_of(std::string_view text);
// By which a register's tables are drawn: changes when its file says otherwise.
std::string index_digest(const Register& of);

} // namespace pendopo::registers
