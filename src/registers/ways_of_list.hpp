// The two ways to a page of a list, each in a file of its own, and what they share.
#pragma once
#include "registers/page_of_list.hpp"

#include <vector>

namespace pendopo::registers {

// Above every word that begins so.
inline constexpr const char* last_character = "\xf4\x8f\xbf\xbf"; // U+10FFFF

// The part of the filter that leaves fewest entries; null when none leaves few.
const Driver* narrowest(db::Reader& reader, const ListQuery& query);
// Collects these few, sorts them and takes the page.
EntryPage page_among_few(db::Reader& reader, const PageQuestion& question, const Driver& driver);
// Walks the order of the list from where the last page ended.
EntryPage page_of_walk(db::Reader& reader, const PageQuestion& question);

Place place_of(Sort sort, const db::Row& row);
// Full entries in the order of their places.
std::vector<Entry> entries_at(db::Reader& reader, const std::vector<Place>& places);

} // namespace pendopo::registers
