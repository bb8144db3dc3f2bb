// Which types the parameters of a query have: asked of the server once per query, then widened to bigint, so that one
// prepared statement serves every value and NULL.
#pragma once
#include "platform/db/query.hpp"

#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

struct pg_conn;

namespace pendopo::db {

class PostgresTypes {
public:
    explicit PostgresTypes(std::string url);
    ~PostgresTypes();
    // The object ids of the types, in the order of positions. Asks on a connection of its own, because a question
    // that fails must not spoil the transaction in which the query is about to run. DatabaseError when it is refused.
    std::vector<unsigned> of(const Query& query);
    // After a migration: tables may have other types now.
    void forget();

private:
    std::vector<unsigned> ask(const Query& query);
    pg_conn* connected();

    std::string m_url;
    std::mutex m_mutex;
    pg_conn* m_handle = nullptr;
    std::unordered_map<std::size_t, std::vector<unsigned>> m_known;
};

// Opens a connection with our limits: three seconds to connect, dead peers found by the kernel, UTF-8. DatabaseError.
pg_conn* connect_postgres(const std::string& url);

} // namespace pendopo::db
