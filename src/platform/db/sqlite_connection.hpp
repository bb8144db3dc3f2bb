// One SQLite connection, used by one thread at a time: settings, prepared statements, cells.
#pragma once
#include "platform/db/database.hpp"

#include <string>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace pendopo::db {

enum class SqliteUse { read, write };

class SqliteConnection {
public:
    // DatabaseError when the file cannot be opened. A new file is readable for its owner alone.
    SqliteConnection(const std::string& path, SqliteUse use);
    ~SqliteConnection();
    SqliteConnection(const SqliteConnection&) = delete;
    SqliteConnection& operator=(const SqliteConnection&) = delete;

    Rows rows(const Query& query, const Parameters& parameters);
    std::int64_t change(const Query& query, const Parameters& parameters);
    void script(const char* sql);
    // Whether the engine has ended the transaction by itself, as it does when the disk is full.
    bool outside_transaction() const;
    // Whether a deferred foreign key is still unmet, so that a commit now would fail.
    bool owes_reference() const;
    // Rows changed by this connection so far, also by what was rolled back.
    std::int64_t changes() const;
    // Moves what the log holds into the file: gently from 8 MB on, and waiting for readers once it is far too long.
    void checkpoint_if_due();

private:
    sqlite3_stmt* prepared(const Query& query);
    sqlite3_stmt* bound(const Query& query, const Parameters& parameters);
    [[noreturn]] void fail(const std::string& where) const;

    sqlite3* m_handle = nullptr;
    std::unordered_map<std::size_t, sqlite3_stmt*> m_statements;
    // The write-ahead log in pages of 4 KB: how long it is, was at the last look, may become before it is written back.
    static constexpr int checkpoint_pages = 8'000;
    int m_log_pages = 0, m_pages_seen = 0, m_checkpoint_at = checkpoint_pages;
};

} // namespace pendopo::db
