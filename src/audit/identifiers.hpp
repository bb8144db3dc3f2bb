// Row ids, given out in blocks so that an act knows its ids before it writes. Gaps are normal (a restart drops a block).
#pragma once
#include "platform/db/database.hpp"

#include <cstdint>
#include <map>
#include <mutex>
#include <string>

namespace pendopo::audit {

class Identifiers {
public:
    explicit Identifiers(db::Database& database) : m_database(database) {}
    // The next id of a table; takes a new block with a small write of its own when the last one is used up.
    // Not inside a transaction.
    std::int64_t next(const std::string& table);

private:
    struct Block {
        std::int64_t next = 0, end = 0;
    };
    db::Database& m_database;
    std::mutex m_mutex;
    std::map<std::string, Block> m_blocks;
};

} // namespace pendopo::audit
