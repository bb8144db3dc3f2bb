// Fills tables fast, one after another: SQLite through one prepared statement in one transaction, PostgreSQL through
// COPY. Indexes are dropped before and made again after. For empty databases that nobody uses meanwhile: durability is
// switched off until finish().
#pragma once
#include "platform/db/database.hpp"

#include <memory>
#include <string>
#include <vector>

namespace pendopo::bench {

class TableWriter {
public:
    virtual ~TableWriter() = default;
    virtual void begin(const std::string& table, const std::vector<std::string>& columns) = 0;
    virtual void row(const std::vector<db::Cell>& cells) = 0;
    virtual void end() = 0;
    // Makes the indexes again and lets the engine tidy up.
    virtual void finish() = 0;
};
std::unique_ptr<TableWriter> open_sqlite_tables(const std::string& path);
std::unique_ptr<TableWriter> open_postgres_tables(const std::string& url);

} // namespace pendopo::bench
