#include "preload/table_writer.hpp"

#include <sqlite3.h>

#include <stdexcept>

namespace pendopo::bench {

namespace {

class SqliteTables : public TableWriter {
public:
    explicit SqliteTables(const std::string& path)
    {
        check(sqlite3_open_v2(path.c_str(), &m_handle, SQLITE_OPEN_READWRITE, nullptr));
        run("pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -1000000; pragma foreign_keys = "
            "off;"
            "pragma locking_mode = exclusive");
        drop_indexes();
        run("begin");
    }
    ~SqliteTables() override { sqlite3_close(m_handle); }
    void begin(const std::string& table, const std::vector<std::string>& columns) override
    {
        std::string names, places;
        for (const auto& column : columns) {
            // The search table of this engine goes by rowid.
            names += (names.empty() ? "" : ", ")
                + (table == "request_search" && column == "request_id" ? "rowid" : column);
            places += places.empty() ? "?" : ", ?";
        }
        const auto text = "insert into " + table + " (" + names + ") values (" + places + ")";
        check(sqlite3_prepare_v2(m_handle, text.c_str(), -1, &m_insert, nullptr));
    }
    void row(const std::vector<db::Cell>& cells) override
    {
        for (std::size_t i = 0; i < cells.size(); ++i)
            bind(static_cast<int>(i) + 1, cells[i]);
        if (sqlite3_step(m_insert) != SQLITE_DONE)
            throw std::runtime_error(sqlite3_errmsg(m_handle));
        sqlite3_reset(m_insert);
    }
    void end() override
    {
        sqlite3_finalize(m_insert);
        m_insert = nullptr;
    }
    void finish() override
    {
        for (const auto& index : m_indexes)
            run(index);
        run("commit; insert into request_search (request_search) values ('optimize'); pragma journal_mode = wal");
    }

private:
    void check(int code)
    {
        if (code != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_handle));
    }
    void run(const std::string& text) { check(sqlite3_exec(m_handle, text.c_str(), nullptr, nullptr, nullptr)); }
    void bind(int place, const db::Cell& cell)
    {
        if (const auto* whole = std::get_if<std::int64_t>(&cell))
            sqlite3_bind_int64(m_insert, place, *whole);
        else if (const auto* text = std::get_if<std::string>(&cell))
            sqlite3_bind_text(m_insert, place, text->data(), static_cast<int>(text->size()), SQLITE_STATIC);
        else
            sqlite3_bind_null(m_insert, place);
    }
    void drop_indexes()
    {
        std::vector<std::string> names;
        sqlite3_stmt* list = nullptr;
        check(sqlite3_prepare_v2(m_handle,
            "select name, sql from sqlite_master where type = 'index' and sql is not null", -1, &list, nullptr));
        while (sqlite3_step(list) == SQLITE_ROW) {
            names.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(list, 0)));
            m_indexes.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(list, 1)));
        }
        sqlite3_finalize(list);
        for (const auto& name : names)
            run("drop index " + name);
    }

    sqlite3* m_handle = nullptr;
    sqlite3_stmt* m_insert = nullptr;
    std::vector<std::string> m_indexes;
};

} // namespace

std::unique_ptr<TableWriter> open_sqlite_tables(const std::string& path)
{
    return std::make_unique<SqliteTables>(path);
}

} // namespace pendopo::bench
