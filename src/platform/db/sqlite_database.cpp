// SQLite inside the process: one writer thread, a few readers in parallel.
#include "base/invariant.hpp"
#include "platform/db/engine.hpp"
#include "platform/db/migrations.hpp"
#include "platform/db/sqlite_writer.hpp"

namespace pendopo::db {

namespace {

class SnapshotReader : public Reader {
public:
    explicit SnapshotReader(SqliteConnection& connection) : m_connection(connection) { m_connection.script("BEGIN"); }
    ~SnapshotReader() override
    {
        try {
            if (!m_connection.outside_transaction())
                m_connection.script("COMMIT");
        } catch (const DatabaseError&) { // nothing was written, so nothing is lost
        }
    }
    Engine engine() const override { return Engine::sqlite; }
    Rows rows(const Query& query, const Parameters& parameters) override { return m_connection.rows(query, parameters); }

private:
    SqliteConnection& m_connection;
};

class SqliteDatabase : public Database {
public:
    SqliteDatabase(const std::string& path, int readers) : m_path(path), m_writer(path), m_most_readers(readers) {}
    Engine engine() const override { return Engine::sqlite; }
    void read(const std::function<void(Reader&)>& work) override;
    bool write(const std::function<bool(Writer&)>& work) override
    {
        return with_second_tries([&] { return m_writer.write(work); });
    }
    std::vector<std::string> migrate() override { return run_migrations(*this, embedded_migrations(Engine::sqlite)); }
    void run_script(const std::string& sql) override
    {
        write([&](Writer& writer) { return dynamic_cast<ScriptWriter&>(writer).script(sql), true; });
    }
    bool answers() override;

private:
    using Connection = std::unique_ptr<SqliteConnection>;
    Connection take();
    void give_back(Connection connection);

    std::string m_path;
    SqliteWriter m_writer;
    std::mutex m_mutex;
    std::condition_variable m_freed;
    std::vector<Connection> m_free;
    int m_readers = 0, m_most_readers;
};

SqliteDatabase::Connection SqliteDatabase::take()
{
    std::unique_lock lock(m_mutex);
    if (!m_freed.wait_for(lock, patience, [this] { return !m_free.empty() || m_readers < m_most_readers; }))
        throw DatabaseError("no reader became free in time", true);
    if (!m_free.empty()) {
        auto connection = std::move(m_free.back());
        m_free.pop_back();
        return connection;
    }
    auto connection = std::make_unique<SqliteConnection>(m_path, SqliteUse::read);
    ++m_readers;
    return connection;
}

void SqliteDatabase::give_back(Connection connection)
{
    {
        const std::lock_guard lock(m_mutex);
        m_free.push_back(std::move(connection));
    }
    m_freed.notify_one();
}

void SqliteDatabase::read(const std::function<void(Reader&)>& work)
{
    auto connection = take();
    try {
        SnapshotReader reader(*connection);
        work(reader);
    } catch (...) {
        give_back(std::move(connection));
        throw;
    }
    give_back(std::move(connection));
}

bool SqliteDatabase::answers()
{
    static const Query ask("answers", "SELECT count(*) AS tables FROM sqlite_master", "");
    try {
        read([](Reader& reader) { reader.rows(ask, {}); });
        return true;
    } catch (const DatabaseError&) {
        return false;
    }
}

} // namespace

std::unique_ptr<Database> open_sqlite(const std::string& path, int readers)
{
    return std::make_unique<SqliteDatabase>(path, readers);
}

} // namespace pendopo::db
