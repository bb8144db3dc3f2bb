#include "platform/db/sqlite_writer.hpp"

#include "base/invariant.hpp"
#include "platform/db/engine.hpp"

#include <chrono>

namespace pendopo::db {

namespace {

class ActWriter : public ScriptWriter {
public:
    explicit ActWriter(SqliteConnection& connection) : m_connection(connection) {}
    Engine engine() const override { return Engine::sqlite; }
    Rows rows(const Query& query, const Parameters& parameters) override
    {
        return m_trouble.watch([&] { return m_connection.rows(query, parameters); });
    }
    void run(const Query& query, const Parameters& parameters) override { change(query, parameters); }
    std::int64_t change(const Query& query, const Parameters& parameters) override
    {
        return m_trouble.watch([&] { return m_connection.change(query, parameters); });
    }
    void script(const std::string& sql) override
    {
        m_ran_script = true;
        m_trouble.watch([&] { m_connection.script(sql.c_str()); });
    }
    void throw_trouble() const { m_trouble.throw_again(); }
    // Made tables are no changed rows.
    bool ran_script() const { return m_ran_script; }

private:
    SqliteConnection& m_connection;
    FirstTrouble m_trouble;
    bool m_ran_script = false;
};

std::string what_went_wrong(const std::exception_ptr& trouble)
{
    try {
        if (trouble)
            std::rethrow_exception(trouble);
    } catch (const std::exception& error) {
        return error.what();
    } catch (...) { // thrown by work, of a type that says nothing
    }
    return "no reason given";
}

Query control(const char* sql)
{
    return Query(sql, sql, sql);
}

} // namespace

SqliteWriter::SqliteWriter(const std::string& path) : m_connection(path, SqliteUse::write), m_thread([this] { serve(); }) {}

SqliteWriter::~SqliteWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_arrived.notify_one();
    m_thread.join();
}

bool SqliteWriter::write(const std::function<bool(Writer&)>& work)
{
    INVARIANT(std::this_thread::get_id() != m_thread.get_id(), "an act does not begin another act inside itself");
    thread_local const auto caller = std::make_shared<Semaphore>();
    Act act{&work};
    act.caller = caller;
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(&act);
    }
    m_arrived.notify_one();
    caller->acquire();
    if (act.trouble)
        std::rethrow_exception(act.trouble);
    return act.kept;
}

// The act is gone as soon as its caller is told, through what outlives the act.
void SqliteWriter::Act::finish()
{
    const auto waiting = std::move(caller);
    waiting->release();
}

SqliteWriter::Act* SqliteWriter::next(bool wait)
{
    std::unique_lock lock(m_mutex);
    if (wait)
        m_arrived.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
    if (m_waiting.empty())
        return nullptr;
    auto* act = m_waiting.front();
    m_waiting.pop_front();
    return act;
}

void SqliteWriter::serve()
{
    while (auto* first = next(true)) {
        for (auto* act : run_batch(first))
            act->finish();
        m_connection.checkpoint_if_due();
    }
}

// Acts are run together without savepoints, because each would make the search table write out what it gathered, which
// costs more than all other statements of an act. Nearly all acts are kept; when one is not, after it has written, the
// batch is rolled back and everyone in it runs once more, apart.
// Everyone in the batch fails with it when it does not reach the disk, also those whose act was not to be kept: what
// they saw may have been a neighbour's.
std::vector<SqliteWriter::Act*> SqliteWriter::run_batch(Act* first)
{
    static const Query begin = control("BEGIN IMMEDIATE");
    static const Query commit = control("COMMIT");
    constexpr std::size_t most = 256;
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(20);
    std::vector<Act*> batch{first};
    try {
        leave_transaction();
        m_connection.change(begin, {});
        bool together = run_together(*first);
        while (together && batch.size() < most && std::chrono::steady_clock::now() < until) {
            auto* act = next(false);
            if (!act)
                break;
            batch.push_back(act);
            together = run_together(*act);
        }
        if (!together) {
            leave_transaction();
            m_connection.change(begin, {});
            run_apart(batch);
        }
        m_connection.change(commit, {});
    } catch (const DatabaseError& error) {
        give_up(batch, error);
    } catch (const std::exception& error) {
        give_up(batch, DatabaseError(error.what(), false));
    }
    return batch;
}

bool SqliteWriter::run_together(Act& act)
{
    const auto changes = m_connection.changes();
    const auto ran_script = run_work(act);
    if (m_connection.outside_transaction())
        return false;
    return act.kept || (m_connection.changes() == changes && !ran_script);
}

void SqliteWriter::run_apart(const std::vector<Act*>& batch)
{
    for (auto* act : batch)
        act->kept = false, act->trouble = nullptr;
    for (auto* act : batch)
        run_in_savepoint(*act);
}

// Each caller gets an exception of its own: thrown objects are not shared between threads.
void SqliteWriter::give_up(const std::vector<Act*>& batch, const DatabaseError& error)
{
    for (auto* act : batch)
        if (!act->ended_transaction)
            act->trouble = std::make_exception_ptr(error);
    try {
        leave_transaction();
    } catch (const DatabaseError&) { // the next batch tries once more before it begins
    }
}

void SqliteWriter::leave_transaction()
{
    if (!m_connection.outside_transaction())
        m_connection.script("ROLLBACK");
}

bool SqliteWriter::run_work(Act& act)
{
    ActWriter writer(m_connection);
    try {
        act.kept = (*act.work)(writer);
        if (act.kept)
            writer.throw_trouble();
        if (act.kept && m_connection.owes_reference()) // found out at the commit, it would fail the neighbours too
            throw DatabaseError("FOREIGN KEY constraint failed at the end of the act", false);
    } catch (...) {
        act.kept = false;
        act.trouble = std::current_exception();
    }
    return writer.ran_script();
}

void SqliteWriter::run_in_savepoint(Act& act)
{
    static const Query save = control("SAVEPOINT act");
    static const Query release = control("RELEASE act");
    static const Query undo = control("ROLLBACK TO act");
    m_connection.change(save, {});
    run_work(act);
    act.ended_transaction = m_connection.outside_transaction() && act.trouble;
    if (m_connection.outside_transaction())
        throw DatabaseError("the engine ended the transaction: " + what_went_wrong(act.trouble), true);
    if (!act.kept)
        m_connection.change(undo, {});
    m_connection.change(release, {});
}

} // namespace pendopo::db
