// A register's entries: filtered, searched and sorted, a page at a time.
// Costs the same however many entries there are: a page looks at no more than most_looked_at of them. In a very large
// register a combination of common filters that hardly any entry meets gives a page with few rows, or none, and a
// cursor.
#pragma once
#include "access/grants.hpp"
#include "registers/entry.hpp"
#include "registers/workplace.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace pendopo::registers {

enum class Sort { title, updated, due };
std::string_view word(Sort sort);
std::optional<Sort> sort_of(std::string_view word);

struct ListFilter {
    std::string owner;
    std::vector<std::string> states;                         // any of these; empty: all
    std::vector<std::pair<std::string, std::string>> fields; // choice-like field, value as text; at most 4
    std::string lacking; // Needed::key of what the register's articles ask of each: only those that live without it
    std::string typed;   // words: each must begin a word of the entry; or its number
    bool due = false;    // only those with a date by `due_before`, which is today + 30 days when empty
    bool late = false;   // only those whose date is before today
    std::optional<Date> due_before;
    bool living = false;     // only those not in a final state
    Sort sort = Sort::title; // title from A; updated from the newest; due from the earliest
    std::string after;       // the cursor of the page before
    int size = 25;           // rows of a page, 1 to 200
};

inline constexpr int most_counted = 1000;

struct Total {
    int number = 0;
    bool at_least = false; // there may be more: say "1.000+"
};

struct EntryPage {
    std::vector<Entry> rows;
    std::string next; // cursor, or empty at the end
    Total total;      // of all pages; counted on the first page only
};

Result<EntryPage> list_entries(db::Reader& reader, const Workplace& place, const access::Actor& actor, const Register& of,
    const ListFilter& filter, Date today);

// The same for anyone: entries that the register shows, living by Register::shown and classified public.
Result<EntryPage> list_public_entries(db::Reader& reader, const Workplace& place, const Register& of, const ListFilter& filter,
    Date today);

// Entries of a register by the beginning of words, for choosing one in a field of type entry; at most 20 rows.
std::vector<Entry> suggest_entries(db::Reader& reader, const Workplace& place, const access::Actor& actor, const Register& of,
    const std::string& typed);

} // namespace pendopo::registers
