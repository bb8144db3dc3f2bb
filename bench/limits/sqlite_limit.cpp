// bench_sqlite_limit: how many submissions a second the bare engine takes: one thread, the program's own statements
// with the values of the last submission it wrote, many to a commit, each commit synced. No rules, no JSON, no hashing.
#include "platform/db/query.hpp"

#include <CLI/CLI.hpp>
#include <sqlite3.h>

#include <chrono>
#include <cstdio>
#include <map>
#include <stdexcept>

using namespace pendopo;

namespace {

struct Limit {
    std::string database;
    int batch = 64, seconds = 5;
};

class Engine {
public:
    explicit Engine(const std::string& path)
    {
        check(sqlite3_open_v2(path.c_str(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr));
        run("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma cache_size = "
            "-2000");
    }
    ~Engine() { sqlite3_close_v2(m_handle); }
    sqlite3_stmt* prepare(const std::string& text)
    {
        sqlite3_stmt* statement = nullptr;
        check(sqlite3_prepare_v3(m_handle, text.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
        return statement;
    }
    void run(const char* text) { check(sqlite3_exec(m_handle, text, nullptr, nullptr, nullptr)); }
    void step(sqlite3_stmt* statement)
    {
        if (sqlite3_step(statement) != SQLITE_DONE)
            throw std::runtime_error(sqlite3_errmsg(m_handle));
        sqlite3_reset(statement);
    }

private:
    void check(int code)
    {
        if (code != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_handle));
    }
    sqlite3* m_handle = nullptr;
};

using Values = std::map<std::string, sqlite3_value*>;

// The row a select finds, by the names of its columns.
Values row_of(Engine& engine, const char* select)
{
    auto* statement = engine.prepare(select);
    if (sqlite3_step(statement) != SQLITE_ROW)
        throw std::runtime_error("there is no submission to copy: let the program write one first");
    Values values;
    for (int column = 0; column < sqlite3_column_count(statement); ++column)
        values[sqlite3_column_name(statement, column)] = sqlite3_value_dup(sqlite3_column_value(statement, column));
    sqlite3_finalize(statement);
    return values;
}

// One insert with everything bound that stays the same.
class Insert {
public:
    Insert(Engine& engine, const char* query, const Values& values)
        : m_statement(engine.prepare(db::query(query).text(db::Engine::sqlite)))
    {
        const auto& names = db::query(query).parameters(db::Engine::sqlite);
        for (std::size_t i = 0; i < names.size(); ++i) {
            const int place = static_cast<int>(i) + 1;
            const bool request = std::string_view(query) == "requests/insert_request";
            if (names[i] == "id" || names[i] == "request_id" || names[i] == "subject_id")
                m_ids.push_back(place);
            else if (names[i] == "words" || (request && names[i] == "number"))
                m_text = place, m_beginning = reinterpret_cast<const char*>(sqlite3_value_text(values.at(names[i])));
            else
                sqlite3_bind_value(m_statement, place, values.at(names[i]));
        }
    }
    sqlite3_stmt* with(std::int64_t id)
    {
        for (const int place : m_ids)
            sqlite3_bind_int64(m_statement, place, id);
        if (m_text > 0) {
            const auto text = m_beginning + " " + std::to_string(id);
            sqlite3_bind_text(m_statement, m_text, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
        }
        return m_statement;
    }

private:
    sqlite3_stmt* m_statement;
    std::vector<int> m_ids;
    int m_text = 0;
    std::string m_beginning;
};

std::vector<Insert> submission(Engine& engine)
{
    const auto request = row_of(engine, "select * from request order by id desc limit 1");
    const auto desk = row_of(engine, "select * from desk_entry where request_id = (select max(id) from request)");
    const auto event = row_of(engine,
        "select * from event where subject = 'request' and subject_id = (select max(id) from request) and number = 1");
    const auto promise = row_of(engine, "select *, made_at as now from outbox order by id desc limit 1");
    const auto search = row_of(engine,
        "select lower(applicant_name || ' ' || applicant_organisation || ' ' || subject) as words from request order "
        "by id desc limit 1");
    std::vector<Insert> inserts;
    inserts.emplace_back(engine, "requests/insert_request", request);
    inserts.emplace_back(engine, "requests/insert_search", search);
    inserts.emplace_back(engine, "requests/put_on_desk", desk);
    inserts.emplace_back(engine, "outbox/insert_promise", promise);
    inserts.emplace_back(engine, "audit/insert_event", event);
    return inserts;
}

// Behind every id the program gave out, and those of a measurement before this one.
std::int64_t first_free_id(Engine& engine)
{
    const auto highest = row_of(engine,
        "select max(h) as id from (select max(id) as h from request union all select max(id) from event union all "
        "select max(id) from outbox)");
    return sqlite3_value_int64(highest.at("id")) + 100'000;
}

double submissions_per_second(const Limit& limit)
{
    using Clock = std::chrono::steady_clock;
    Engine engine(limit.database);
    auto inserts = submission(engine);
    const auto first_id = first_free_id(engine);
    const auto start = Clock::now();
    const auto end = start + std::chrono::seconds(limit.seconds);
    std::int64_t id = first_id;
    while (Clock::now() < end) {
        engine.run("begin immediate");
        for (int i = 0; i < limit.batch; ++i, ++id)
            for (auto& insert : inserts)
                engine.step(insert.with(id));
        engine.run("commit");
    }
    return static_cast<double>(id - first_id) / std::chrono::duration<double>(Clock::now() - start).count();
}

} // namespace

int main(int count, char** words)
{
    Limit limit;
    CLI::App program("The bare engine's limit on SQLite.", "bench_sqlite_limit");
    program.add_option("--database", limit.database, "PATH of a database the program wrote a submission into")
        ->required();
    program.add_option("--batch", limit.batch, "Submissions to a commit")
        ->check(CLI::Range(1, 10'000))
        ->capture_default_str();
    program.add_option("--seconds", limit.seconds)->check(CLI::Range(1, 600))->capture_default_str();
    CLI11_PARSE(program, count, words);
    try {
        std::printf("kind=limit engine=sqlite batch=%d throughput=%.1f\n", limit.batch, submissions_per_second(limit));
        return 0;
    } catch (const std::exception& trouble) {
        std::fprintf(stderr, "%s\n", trouble.what());
        return 1;
    }
}
