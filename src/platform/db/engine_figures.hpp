// Which engine keeps the data, and how much room the data takes.
#pragma once
#include "platform/db/database.hpp"

#include <string>

namespace pendopo::db {

struct EngineFigures {
    std::string name;       // "SQLite 3.40.1", "PostgreSQL 15.6"
    std::int64_t bytes = 0; // on disk, without the write-ahead log
};

EngineFigures engine_figures(Reader& reader);

} // namespace pendopo::db
