// PostgreSQL: one transaction per act, its statements sent together until an answer is needed.
#include "platform/db/engine.hpp"
#include "platform/db/migrations.hpp"
#include "platform/db/postgres_pool.hpp"

#include <utility>

namespace pendopo::db {

namespace {

// Ends a transaction whose outcome no longer matters, without waiting. A connection that breaks here is thrown away.
void end_quietly(PostgresPool::Lease& lease, void (PostgresConnection::*end)())
{
    try {
        if (!lease->lost()) {
            ((*lease).*end)();
            lease->leave();
        }
    } catch (const DatabaseError&) { // marked as lost
    }
}

class ActWriter : public ScriptWriter {
public:
    explicit ActWriter(PostgresPool::Lease& lease) : m_lease(lease) { m_lease->begin_act(); }
    Engine engine() const override { return Engine::postgres; }
    Rows rows(const Query& query, const Parameters& parameters) override { return ask(query, parameters).rows; }
    void run(const Query& query, const Parameters& parameters) override
    {
        constexpr std::size_t most = 256; // bounds what both sides must remember
        m_trouble.watch([&] {
            m_lease->send(query, parameters);
            if (m_lease->queued() >= most)
                m_lease->answer();
        });
    }
    std::int64_t change(const Query& query, const Parameters& parameters) override { return ask(query, parameters).changed; }
    void script(const std::string& sql) override
    {
        m_trouble.watch([&] { m_lease->script(sql); });
    }
    void commit()
    {
        m_trouble.throw_again();
        m_lease->commit();
        // The server answers COMMIT with ROLLBACK when the transaction had failed.
        if (m_lease->answer().command != "COMMIT")
            throw DatabaseError("PostgreSQL rolled the act back instead of committing it", false);
    }
    void roll_back() { end_quietly(m_lease, &PostgresConnection::roll_back); }

private:
    Answer ask(const Query& query, const Parameters& parameters)
    {
        return m_trouble.watch([&] {
            m_lease->send(query, parameters);
            return m_lease->answer();
        });
    }
    FirstTrouble m_trouble;
    PostgresPool::Lease& m_lease;
};

class SnapshotReader : public Reader {
public:
    explicit SnapshotReader(PostgresPool::Lease& lease) : m_lease(lease) { begin(); }
    Engine engine() const override { return Engine::postgres; }
    Rows rows(const Query& query, const Parameters& parameters) override
    {
        const bool first = std::exchange(m_first, false);
        try {
            return ask(query, parameters);
        } catch (const DatabaseError& error) {
            if (!first || !m_lease->lost())
                throw;
        }
        // Nothing was read yet: a connection that died while idle is nobody's concern.
        m_lease.renew();
        begin();
        return ask(query, parameters);
    }
    void end() { end_quietly(m_lease, &PostgresConnection::commit); }

private:
    void begin() { m_lease->begin_snapshot(); }
    Rows ask(const Query& query, const Parameters& parameters)
    {
        m_lease->send(query, parameters);
        return m_lease->answer().rows;
    }
    PostgresPool::Lease& m_lease;
    bool m_first = true;
};

class PostgresDatabase : public Database {
public:
    PostgresDatabase(const std::string& url, int connections) : m_pool(url, connections) {}
    Engine engine() const override { return Engine::postgres; }
    void read(const std::function<void(Reader&)>& work) override;
    bool write(const std::function<bool(Writer&)>& work) override
    {
        return with_second_tries([&] { return write_once(work); });
    }
    std::vector<std::string> migrate() override
    {
        auto names = run_migrations(*this, embedded_migrations(Engine::postgres));
        m_pool.forget_prepared();
        return names;
    }
    void run_script(const std::string& sql) override
    {
        write([&](Writer& writer) { return dynamic_cast<ScriptWriter&>(writer).script(sql), true; });
        m_pool.forget_prepared();
    }
    bool answers() override;

private:
    bool write_once(const std::function<bool(Writer&)>& work);
    PostgresPool m_pool;
};

void PostgresDatabase::read(const std::function<void(Reader&)>& work)
{
    PostgresPool::Lease lease(m_pool);
    SnapshotReader reader(lease);
    try {
        work(reader);
    } catch (...) {
        reader.end();
        throw;
    }
    reader.end();
}

bool PostgresDatabase::write_once(const std::function<bool(Writer&)>& work)
{
    PostgresPool::Lease lease(m_pool);
    ActWriter writer(lease);
    bool keep = false;
    try {
        keep = work(writer);
        if (keep)
            writer.commit();
    } catch (...) {
        writer.roll_back();
        throw;
    }
    if (!keep)
        writer.roll_back();
    return keep;
}

bool PostgresDatabase::answers()
{
    static const Query ask("answers", "", "SELECT 1 AS one");
    try {
        read([](Reader& reader) { reader.rows(ask, {}); });
        return true;
    } catch (const DatabaseError&) {
        return false;
    }
}

} // namespace

std::unique_ptr<Database> open_postgres(const std::string& url, int connections)
{
    return std::make_unique<PostgresDatabase>(url, connections);
}

} // namespace pendopo::db
