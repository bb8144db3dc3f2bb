#include "platform/db/postgres_connection.hpp"

#include "platform/db/engine.hpp"
#include "platform/db/postgres_types.hpp"
#include "platform/db/postgres_values.hpp"

#include <libpq-fe.h>
#include <memory>
#include <optional>
#include <poll.h>

namespace pendopo::db {

namespace {

using Result = std::unique_ptr<PGresult, decltype(&PQclear)>;
constexpr std::chrono::milliseconds longest_wait{40'000};

std::string statement_name(const Query& query)
{
    return "q" + std::to_string(query.number());
}

std::string field(const PGresult* result, int code)
{
    const char* value = PQresultErrorField(result, code);
    return value ? value : "";
}

// Serialisation failure, deadlock, a plan that a migration made stale, a server that starts, stops or became a standby.
bool may_succeed_later(const std::string& state)
{
    return state == "40001" || state == "40P01" || state == "0A000" || state == "26000" || state == "25006" || state == "53300"
        || state.starts_with("57P0") || state.starts_with("08");
}

// Messages of class 22 quote the value that did not fit, and what we throw is logged.
std::string reason(const PGresult* result, const std::string& state)
{
    return state.starts_with("22") ? "a value does not fit its column" : field(result, PG_DIAG_MESSAGE_PRIMARY);
}

} // namespace

PostgresConnection::PostgresConnection(const std::string& url, PostgresTypes& types)
    : m_handle(connect_postgres(url)), m_types(types)
{
    if (!PQenterPipelineMode(m_handle))
        m_spoiled = true;
}

PostgresConnection::~PostgresConnection()
{
    PQfinish(m_handle);
}

bool PostgresConnection::lost() const
{
    return m_spoiled || PQstatus(m_handle) != CONNECTION_OK;
}

void PostgresConnection::queued(int accepted, Queued queued)
{
    if (accepted) {
        m_queue.push_back(std::move(queued));
        return;
    }
    m_spoiled = true;
    throw DatabaseError(std::string("PostgreSQL takes no statement: ") + PQerrorMessage(m_handle), true);
}

void PostgresConnection::send_control(const Query& query, Step step)
{
    prepare(query);
    queued(PQsendQueryPrepared(m_handle, statement_name(query).c_str(), 0, nullptr, nullptr, nullptr, 0), {step});
}

void PostgresConnection::begin_act()
{
    static const Query begin("begin act", "", "BEGIN");
    send_control(begin, Step::statement);
}

void PostgresConnection::begin_snapshot()
{
    static const Query begin("begin snapshot", "", "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    send_control(begin, Step::statement);
}

void PostgresConnection::commit()
{
    static const Query commit("commit", "", "COMMIT");
    send_control(commit, Step::commit);
}

void PostgresConnection::roll_back()
{
    static const Query roll_back("roll back", "", "ROLLBACK");
    // The server skips whatever follows a failed statement, up to the next synchronisation.
    if (!m_queue.empty())
        leave();
    send_control(roll_back, Step::statement);
}

void PostgresConnection::prepare(const Query& query)
{
    if (query.number() >= m_prepared.size())
        m_prepared.resize(query.number() + 1);
    if (m_prepared[query.number()])
        return;
    const auto types = m_types.of(query);
    queued(PQsendPrepare(m_handle, statement_name(query).c_str(), query.text(Engine::postgres).c_str(),
               static_cast<int>(types.size()), types.data()),
        {Step::prepare, query.number(), query.name()});
    m_prepared[query.number()] = true;
}

void PostgresConnection::send(const Query& query, const Parameters& parameters)
{
    const PostgresValues values(in_order(query, Engine::postgres, parameters));
    prepare(query);
    queued(PQsendQueryPrepared(m_handle, statement_name(query).c_str(), values.count(), values.texts(), values.lengths(),
               nullptr, 0),
        {Step::statement, query.number(), query.name()});
}

Answer PostgresConnection::answer()
{
    queued(PQpipelineSync(m_handle), {Step::end});
    return read_to_end();
}

void PostgresConnection::leave()
{
    queued(PQpipelineSync(m_handle), {Step::end});
}

bool PostgresConnection::ready()
{
    try {
        if (!m_queue.empty())
            read_to_end();
    } catch (const DatabaseError&) { // belonged to an act that was given up
    }
    // The server has nothing to say to an idle connection, unless it says goodbye.
    pollfd socket{PQsocket(m_handle), POLLIN, 0};
    return !lost() && ::poll(&socket, 1, 0) == 0;
}

PGresult* PostgresConnection::next_result(std::chrono::milliseconds limit)
{
    const auto until = std::chrono::steady_clock::now() + limit;
    while (PQisBusy(m_handle)) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        pollfd socket{PQsocket(m_handle), POLLIN, 0};
        const bool late = left.count() <= 0;
        if (late || ::poll(&socket, 1, static_cast<int>(left.count())) < 0 || !PQconsumeInput(m_handle)) {
            m_spoiled = m_spoiled || late;
            break;
        }
    }
    return m_spoiled ? nullptr : PQgetResult(m_handle);
}

DatabaseError PostgresConnection::trouble(const PGresult* result, const Queued& at)
{
    const auto state = field(result, PG_DIAG_SQLSTATE);
    const bool stale = state == "0A000" || state == "26000" || state == "25006";
    m_spoiled = m_spoiled || stale || !result || PQstatus(m_handle) != CONNECTION_OK;
    // Without word from the server nobody knows whether a commit that stands in the queue was carried out.
    bool commit_sent = at.step == Step::commit;
    if (state.empty())
        for (const auto& queued : m_queue)
            commit_sent = commit_sent || queued.step == Step::commit;
    const bool again = !(commit_sent && m_spoiled) && (m_spoiled || may_succeed_later(state));
    const auto what = result && !state.empty() ? reason(result, state) : "the connection was lost";
    return DatabaseError(at.name + (at.name.empty() ? "" : ": ") + "PostgreSQL " + state + ": " + what, again,
        state == "23505" ? field(result, PG_DIAG_CONSTRAINT_NAME) : std::string());
}

Answer PostgresConnection::read_to_end()
{
    Answer answer;
    std::optional<DatabaseError> first;
    while (!m_queue.empty()) {
        const Queued at = std::move(m_queue.front());
        m_queue.pop_front();
        const Result result(next_result(longest_wait), &PQclear);
        const auto status = PQresultStatus(result.get());
        if (at.step == Step::end && status == PGRES_PIPELINE_SYNC)
            continue;
        const bool good = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
        if (!good && at.step == Step::prepare)
            m_prepared[at.number] = false;
        if (!good && !first && status != PGRES_PIPELINE_ABORTED)
            first = trouble(result.get(), at);
        if (lost()) {
            m_queue.clear();
            break;
        }
        if (good && at.step != Step::prepare)
            answer = {rows_of(result.get()), changed_by(result.get()), PQcmdStatus(result.get())};
        while (auto* more = next_result(longest_wait)) // each statement's answers end with an empty one
            PQclear(more);
    }
    if (first)
        throw DatabaseError(*first);
    if (lost())
        throw DatabaseError("the connection to PostgreSQL was lost", false);
    return answer;
}

void PostgresConnection::script(const std::string& sql)
{
    if (!m_queue.empty())
        answer();
    if (PQpipelineStatus(m_handle) == PQ_PIPELINE_ON && !PQexitPipelineMode(m_handle))
        throw DatabaseError(std::string("script: ") + PQerrorMessage(m_handle), false);
    const Result result(PQexec(m_handle, sql.c_str()), &PQclear);
    const auto status = PQresultStatus(result.get());
    std::optional<DatabaseError> failure;
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY)
        failure = trouble(result.get(), {Step::statement});
    if (!lost() && !PQenterPipelineMode(m_handle))
        m_spoiled = true;
    if (failure)
        throw DatabaseError(*failure);
}

} // namespace pendopo::db
