// The words by which the office finds a request, and how they enter the search index. SQLite's index has one writer and takes
// many sooner than one: there an act leaves its words beside the index, and the act itself stays short.
#pragma once
#include "audit/write.hpp"
#include "platform/db/database.hpp"

#include <string>

namespace pendopo::requests {

inline constexpr int most_indexed_at_once = 1000;

// At once where the index gathers by itself (PostgreSQL); else the words wait for index_words.
void enter_words(audit::Act& act, std::int64_t request_id, const std::string& words);

// Enters what waits, at most most_indexed_at_once. How many were entered; called every second.
int index_words(db::Database& database);

} // namespace pendopo::requests
