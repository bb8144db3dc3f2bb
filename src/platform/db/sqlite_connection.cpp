#include "platform/db/sqlite_connection.hpp"

#include "platform/db/engine.hpp"

#include <fcntl.h>
#include <filesystem>
#include <memory>
#include <sqlite3.h>
#include <unistd.h>

namespace pendopo::db {

namespace {

// SQLite gives its -wal and -shm files the permissions of the file itself.
void create_private_file(const std::string& path)
{
    const auto folder = std::filesystem::path(path).parent_path();
    std::error_code ignored; // the open that follows says what is wrong
    if (!folder.empty())
        std::filesystem::create_directories(folder, ignored);
    const int file = ::open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (file >= 0)
        ::close(file);
}

std::string violated_index(int code, const std::string& message)
{
    constexpr std::string_view beginning = "UNIQUE constraint failed: ";
    const bool unique
        = code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLITE_CONSTRAINT_ROWID;
    return unique && message.starts_with(beginning) ? message.substr(beginning.size()) : std::string();
}

void bind(sqlite3_stmt* statement, int position, const Cell& cell)
{
    if (const auto* whole = std::get_if<std::int64_t>(&cell))
        sqlite3_bind_int64(statement, position, *whole);
    else if (const auto* real = std::get_if<double>(&cell))
        sqlite3_bind_double(statement, position, *real);
    else if (const auto* text = std::get_if<std::string>(&cell))
        // The parameters outlive the statement's run, which is reset before the call returns.
        sqlite3_bind_text64(statement, position, text->data(), text->size(), SQLITE_STATIC, SQLITE_UTF8);
    else
        sqlite3_bind_null(statement, position);
}

Cell cell_of(sqlite3_stmt* statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_NULL:
        return nullptr;
    case SQLITE_INTEGER:
        return std::int64_t{sqlite3_column_int64(statement, column)};
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    default:
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
        return std::string(bytes ? bytes : "", static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
    }
}

std::shared_ptr<const std::vector<std::string>> columns_of(sqlite3_stmt* statement)
{
    auto names = std::make_shared<std::vector<std::string>>();
    for (int column = 0; column < sqlite3_column_count(statement); ++column)
        names->emplace_back(sqlite3_column_name(statement, column));
    return names;
}

struct ResetAtEnd {
    sqlite3_stmt* statement;
    ~ResetAtEnd()
    {
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
    }
};

constexpr const char* settings = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
                                 "PRAGMA cache_size = -2000; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;";

// Nobody reads SQLite's account of its memory, which costs a lock at every allocation.
void keep_no_account_of_memory()
{
    static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    (void)done;
}

} // namespace

SqliteConnection::SqliteConnection(const std::string& path, SqliteUse use)
{
    keep_no_account_of_memory();
    if (use == SqliteUse::write)
        create_private_file(path);
    const int opened = sqlite3_open_v2(path.c_str(), &m_handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    try {
        if (opened != SQLITE_OK)
            fail(path);
        sqlite3_extended_result_codes(m_handle, 1);
        sqlite3_busy_timeout(m_handle, 5000);
        script(settings);
        script(use == SqliteUse::read ? "PRAGMA query_only = ON" : "PRAGMA cache_size = -16000");
        // Also turns off SQLite's own checkpoint inside a commit: ours comes after the waiting callers were told.
        sqlite3_wal_hook(
            m_handle,
            [](void* pages, sqlite3*, const char*, int count) { return *static_cast<int*>(pages) = count, SQLITE_OK; },
            &m_log_pages);
    } catch (...) {
        sqlite3_close(m_handle);
        throw;
    }
}

SqliteConnection::~SqliteConnection()
{
    for (auto& [number, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

void SqliteConnection::fail(const std::string& where) const
{
    const int code = m_handle ? sqlite3_extended_errcode(m_handle) : SQLITE_NOMEM;
    const int kind = code & 0xff;
    const std::string message = m_handle ? sqlite3_errmsg(m_handle) : "out of memory";
    const bool again = kind == SQLITE_BUSY || kind == SQLITE_LOCKED;
    throw DatabaseError(where + ": " + message, again, violated_index(code, message));
}

sqlite3_stmt* SqliteConnection::prepared(const Query& query)
{
    auto& statement = m_statements[query.number()];
    if (statement)
        return statement;
    const auto& text = query.text(Engine::sqlite);
    const char* rest = nullptr;
    if (sqlite3_prepare_v3(m_handle, text.data(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT, &statement, &rest)
        != SQLITE_OK)
        fail(query.name());
    if (statement && rest == text.data() + text.size())
        return statement;
    sqlite3_finalize(statement);
    statement = nullptr;
    throw DatabaseError(query.name() + ": one file holds exactly one statement", false);
}

sqlite3_stmt* SqliteConnection::bound(const Query& query, const Parameters& parameters)
{
    const auto cells = in_order(query, Engine::sqlite, parameters);
    auto* statement = prepared(query);
    for (std::size_t i = 0; i < cells.size(); ++i)
        bind(statement, static_cast<int>(i) + 1, *cells[i]);
    return statement;
}

Rows SqliteConnection::rows(const Query& query, const Parameters& parameters)
{
    const ResetAtEnd running{bound(query, parameters)};
    const auto columns = columns_of(running.statement);
    Rows rows;
    int step = 0;
    while ((step = sqlite3_step(running.statement)) == SQLITE_ROW) {
        std::vector<Cell> cells;
        cells.reserve(columns->size());
        for (std::size_t column = 0; column < columns->size(); ++column)
            cells.push_back(cell_of(running.statement, static_cast<int>(column)));
        rows.emplace_back(columns, std::move(cells));
    }
    if (step != SQLITE_DONE)
        fail(query.name());
    return rows;
}

std::int64_t SqliteConnection::change(const Query& query, const Parameters& parameters)
{
    const ResetAtEnd running{bound(query, parameters)};
    int step = 0;
    while ((step = sqlite3_step(running.statement)) == SQLITE_ROW) {}
    if (step != SQLITE_DONE)
        fail(query.name());
    return sqlite3_changes64(m_handle);
}

void SqliteConnection::script(const char* sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail("script");
}

bool SqliteConnection::outside_transaction() const
{
    return sqlite3_get_autocommit(m_handle) != 0;
}

bool SqliteConnection::owes_reference() const
{
    int owed = 0, highest = 0;
    sqlite3_db_status(m_handle, SQLITE_DBSTATUS_DEFERRED_FKS, &owed, &highest, 0);
    return owed != 0;
}

std::int64_t SqliteConnection::changes() const
{
    return sqlite3_total_changes64(m_handle);
}

// The longer the log, the more changes of one page become one write. A log that readers keep from being emptied is
// looked at again only after it has grown by as much once more, and they are waited for only when it is far too long.
void SqliteConnection::checkpoint_if_due()
{
    constexpr int due = checkpoint_pages, far_too_long = 8 * checkpoint_pages;
    if (m_log_pages < m_pages_seen)
        m_checkpoint_at = due; // the log began anew
    m_pages_seen = m_log_pages;
    if (m_log_pages < m_checkpoint_at)
        return;
    const int how = m_log_pages < far_too_long ? SQLITE_CHECKPOINT_PASSIVE : SQLITE_CHECKPOINT_RESTART;
    // What fails now is tried again when the log has grown.
    sqlite3_wal_checkpoint_v2(m_handle, nullptr, how, nullptr, nullptr);
    m_checkpoint_at = m_log_pages + due;
}

} // namespace pendopo::db
