// Migrations: db/migrations/NNNN_name.sql, each run once, in order, in a transaction of its own that also records it.
#pragma once
#include "platform/db/database.hpp"

#include <string>
#include <vector>

namespace pendopo::db {

struct Migration {
    std::string name; // "0001_start"
    std::string text;
};

// Those that travel inside the program, in the dialect of the engine, in order.
std::vector<Migration> embedded_migrations(Engine engine);

// Runs what the database has not seen and returns the names. Several programs may start at once: each migration runs
// in one of them. DatabaseError when the database has seen one that is not in `migrations`: the program is too old.
std::vector<std::string> run_migrations(Database& database, const std::vector<Migration>& migrations);

} // namespace pendopo::db
