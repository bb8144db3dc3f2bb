#include "platform/db/postgres_types.hpp"

#include "platform/db/database.hpp"

#include <algorithm>
#include <cstdlib>
#include <libpq-fe.h>
#include <optional>

namespace pendopo::db {

namespace {

// From PostgreSQL's catalogue pg_type; these numbers never change.
constexpr Oid unknown = 0, int8 = 20, int2 = 21, int4 = 23, text = 25, float4 = 700, float8 = 701;

using Result = std::unique_ptr<PGresult, decltype(&PQclear)>;

std::string field(const PGresult* result, int code)
{
    const char* value = PQresultErrorField(result, code);
    return value ? value : "";
}

bool succeeded(const PGresult* result)
{
    return PQresultStatus(result) == PGRES_COMMAND_OK;
}

Result try_types(PGconn* handle, const Query& query, const std::vector<Oid>& types)
{
    return Result(PQprepare(handle, "", query.text(Engine::postgres).c_str(), static_cast<int>(types.size()), types.data()),
        &PQclear);
}

// "could not determine data type of parameter $2", in whatever language the server speaks.
std::optional<std::size_t> ambiguous_parameter(const PGresult* result, std::size_t count)
{
    const auto state = field(result, PG_DIAG_SQLSTATE);
    if (state != "42P08" && state != "42P18")
        return std::nullopt;
    const auto message = field(result, PG_DIAG_MESSAGE_PRIMARY);
    const auto sign = message.find('$');
    const auto position = sign == message.npos ? 0 : std::strtoul(message.c_str() + sign + 1, nullptr, 10);
    return position >= 1 && position <= count ? std::optional(position - 1) : std::nullopt;
}

// Gives every ambiguous parameter the first type with which the server understands it.
Result settle(PGconn* handle, const Query& query, std::vector<Oid>& types)
{
    auto result = try_types(handle, query, types);
    if (succeeded(result.get()))
        return result;
    const auto position = ambiguous_parameter(result.get(), types.size());
    if (!position || types[*position] != unknown)
        return result;
    for (const Oid candidate : {text, int8, float8}) {
        auto tried = types;
        tried[*position] = candidate;
        if (auto settled = settle(handle, query, tried); succeeded(settled.get())) {
            types = tried;
            return settled;
        }
    }
    return result;
}

Oid widened(Oid type)
{
    return type == int2 || type == int4 ? int8 : type == float4 ? float8 : type;
}

std::vector<Oid> described(PGconn* handle, std::size_t count)
{
    const Result result(PQdescribePrepared(handle, ""), &PQclear);
    std::vector<Oid> types(count, unknown);
    for (std::size_t i = 0; i < count; ++i)
        types[i] = PQparamtype(result.get(), static_cast<int>(i));
    return types;
}

} // namespace

PGconn* connect_postgres(const std::string& url)
{
    // What the address says itself comes later and so prevails.
    const char* const keywords[] = {"connect_timeout", "keepalives_idle", "keepalives_interval", "keepalives_count",
        "tcp_user_timeout", "application_name", "dbname", "client_encoding", nullptr};
    const char* const values[] = {"3", "10", "3", "3", "10000", "pendopo", url.c_str(), "UTF8", nullptr};
    // The server gives up a little before we do, so that its reason is what we report.
    // Statements that take milliseconds are not worth a fifth of a second of compiling (jit).
    constexpr const char* settings
        = "SET jit = off; SET statement_timeout = '30s'; SET idle_in_transaction_session_timeout = '60s';"
          "SET client_min_messages = warning; SET timezone = 'UTC';"
          "SET default_transaction_isolation = 'read committed'";
    auto* handle = PQconnectdbParams(keywords, values, 1);
    if (PQstatus(handle) == CONNECTION_OK && succeeded(Result(PQexec(handle, settings), &PQclear).get()))
        return handle;
    const std::string message = handle ? PQerrorMessage(handle) : "out of memory";
    PQfinish(handle);
    throw DatabaseError("no connection to PostgreSQL: " + message, true);
}

PostgresTypes::PostgresTypes(std::string url) : m_url(std::move(url)) {}

PostgresTypes::~PostgresTypes()
{
    PQfinish(m_handle);
}

PGconn* PostgresTypes::connected()
{
    if (m_handle && PQstatus(m_handle) == CONNECTION_OK)
        return m_handle;
    PQfinish(m_handle);
    m_handle = nullptr;
    return m_handle = connect_postgres(m_url);
}

std::vector<unsigned> PostgresTypes::of(const Query& query)
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_known.find(query.number());
    if (known != m_known.end())
        return known->second;
    return m_known[query.number()] = ask(query);
}

void PostgresTypes::forget()
{
    const std::lock_guard lock(m_mutex);
    m_known.clear();
}

std::vector<unsigned> PostgresTypes::ask(const Query& query)
{
    const auto count = query.parameters(Engine::postgres).size();
    if (count == 0)
        return {};
    std::vector<Oid> types(count, unknown);
    auto result = settle(connected(), query, types);
    if (PQstatus(m_handle) != CONNECTION_OK) // the server was restarted since the last question
        result = settle(connected(), query, types);
    if (!succeeded(result.get()))
        throw DatabaseError(query.name() + ": " + field(result.get(), PG_DIAG_MESSAGE_PRIMARY),
            PQstatus(m_handle) != CONNECTION_OK);
    const auto inferred = described(m_handle, count);
    auto wide = inferred;
    std::transform(wide.begin(), wide.end(), wide.begin(), widened);
    // A function that takes an integer refuses a bigint: there the server's own choice stays.
    return wide == inferred || succeeded(try_types(m_handle, query, wide).get()) ? wide : inferred;
}

} // namespace pendopo::db
