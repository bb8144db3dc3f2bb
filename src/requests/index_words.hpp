// Enters the words of new requests in the search index where the act leaves them beside it (SQLite), many at once: the act
// itself stays short.
#pragma once
#include "platform/db/database.hpp"

namespace pendopo::requests {

inline constexpr int most_indexed_at_once = 1000;

// How many were entered; called every second.
int index_words(db::Database& database);

} // namespace pendopo::requests
