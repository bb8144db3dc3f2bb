#include "platform/db/postgres_pool.hpp"

#include "platform/db/engine.hpp"

namespace pendopo::db {

PostgresPool::PostgresPool(std::string url, int connections) : m_url(url), m_types(std::move(url)), m_places(connections) {}

PostgresPool::Lease::Lease(PostgresPool& pool) : m_pool(pool), m_connection(pool.take()) {}

PostgresPool::Lease::~Lease()
{
    m_pool.give_back(std::move(m_connection));
}

void PostgresPool::Lease::renew()
{
    m_connection = m_pool.open();
}

PostgresPool::Connection PostgresPool::take()
{
    {
        std::unique_lock lock(m_mutex);
        if (!m_freed.wait_for(lock, patience, [this] { return m_places > 0; }))
            throw DatabaseError("no connection to PostgreSQL became free in time", true);
        --m_places;
    }
    try {
        while (auto connection = idle_or_none())
            if (connection->ready())
                return connection;
        return open();
    } catch (...) {
        give_back(nullptr);
        throw;
    }
}

PostgresPool::Connection PostgresPool::idle_or_none()
{
    const std::lock_guard lock(m_mutex);
    if (m_idle.empty())
        return nullptr;
    auto connection = std::move(m_idle.back());
    m_idle.pop_back();
    return connection;
}

// While the server is away, one caller in a second waits for it; the others are told at once.
PostgresPool::Connection PostgresPool::open()
{
    {
        const std::lock_guard lock(m_mutex);
        if (std::chrono::steady_clock::now() < m_unreachable_until)
            throw DatabaseError("PostgreSQL was out of reach a moment ago", true);
    }
    try {
        return std::make_unique<PostgresConnection>(m_url, m_types);
    } catch (const DatabaseError&) {
        const std::lock_guard lock(m_mutex);
        m_unreachable_until = std::chrono::steady_clock::now() + std::chrono::seconds(1);
        throw;
    }
}

void PostgresPool::give_back(Connection connection)
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_places;
        if (connection && connection->lost())
            m_idle.clear(); // the others most likely broke with it
        else if (connection)
            m_idle.push_back(std::move(connection));
    }
    m_freed.notify_one();
}

void PostgresPool::forget_prepared()
{
    m_types.forget();
    const std::lock_guard lock(m_mutex);
    m_idle.clear();
}

} // namespace pendopo::db
