// A page of a list, found in one of two ways: among the few entries that one part of the filter leaves, or by walking
// the order of the list from where the last page ended.
#pragma once
#include "registers/list_filter.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace pendopo::registers {

// Where a page ends: what the list is sorted by, and the entry.
struct Place {
    std::string key;         // of titles and dates
    std::int64_t moment = 0; // of changes
    std::int64_t id = 0;
};

struct PageQuestion {
    const ListQuery& query;
    Sort sort = Sort::title;
    std::optional<Place> after; // empty: the first page
    int size = 25;
};

inline constexpr int few = 2000;            // so many are collected and sorted
inline constexpr int few_of_owner = 5000;   // of one owner, where an index tells what most filters ask
inline constexpr int most_looked_at = 5000; // so many are walked past for one page

EntryPage find_page(db::Reader& reader, const PageQuestion& question);

std::string cursor_text(Sort sort, const Place& place);
std::optional<Place> read_cursor(Sort sort, const std::string& text);

} // namespace pendopo::registers
