// A bounded pool of connections that heals itself: what broke is thrown away, what is needed is opened anew.
#pragma once
#include "platform/db/postgres_connection.hpp"
#include "platform/db/postgres_types.hpp"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace pendopo::db {

class PostgresPool {
public:
    PostgresPool(std::string url, int connections);

    // A connection for the life of the lease; returned to the pool when it still works.
    class Lease {
    public:
        explicit Lease(PostgresPool& pool);
        ~Lease();
        Lease(const Lease&) = delete;
        Lease& operator=(const Lease&) = delete;
        PostgresConnection* operator->() { return m_connection.get(); }
        PostgresConnection& operator*() { return *m_connection; }
        // Another connection instead of one that was lost.
        void renew();

    private:
        PostgresPool& m_pool;
        std::unique_ptr<PostgresConnection> m_connection;
    };
    // After a migration: nothing that was prepared is to be used again.
    void forget_prepared();

private:
    using Connection = std::unique_ptr<PostgresConnection>;
    Connection take();
    void give_back(Connection connection);
    Connection idle_or_none();
    Connection open();

    std::string m_url;
    PostgresTypes m_types;
    std::mutex m_mutex;
    std::condition_variable m_freed;
    std::vector<Connection> m_idle;
    int m_places; // how many more may be leased now
    std::chrono::steady_clock::time_point m_unreachable_until{};
};

} // namespace pendopo::db
