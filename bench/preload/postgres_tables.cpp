#include "preload/table_writer.hpp"

#include <libpq-fe.h>

#include <stdexcept>
#include <utility>

namespace pendopo::bench {

namespace {

// The text format of COPY: tabs between cells, \N for nothing.
void add_text(std::string& line, const std::string& text)
{
    for (const char c : text) {
        if (c == '\\' || c == '\t' || c == '\n' || c == '\r')
            line += '\\';
        line += c == '\t' ? 't' : c == '\n' ? 'n' : c == '\r' ? 'r' : c;
    }
}

// As to_tsvector('simple', …) gives it: each word with its place.
std::string search_vector(const std::string& words)
{
    std::string vector, word;
    int place = 0;
    for (const char c : words + " ")
        if (c != ' ')
            word += c;
        else if (!word.empty())
            vector += "'" + std::exchange(word, {}) + "':" + std::to_string(++place) + " ";
    return vector;
}

class PostgresTables : public TableWriter {
public:
    explicit PostgresTables(const std::string& url) : m_handle(PQconnectdb(url.c_str()))
    {
        if (PQstatus(m_handle) != CONNECTION_OK)
            fail();
        // The role of a replica: references are not looked up row by row; the rows are right by construction.
        run("set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '512MB'");
        drop_indexes();
    }
    ~PostgresTables() override { PQfinish(m_handle); }
    void begin(const std::string& table, const std::vector<std::string>& columns) override
    {
        std::string names;
        for (const auto& column : columns)
            names += (names.empty() ? "" : ", ") + column;
        m_search = table == "request_search";
        PGresult* result = PQexec(m_handle, ("copy " + table + " (" + names + ") from stdin").c_str());
        const bool ready = PQresultStatus(result) == PGRES_COPY_IN;
        PQclear(result);
        if (!ready)
            fail();
    }
    void row(const std::vector<db::Cell>& cells) override
    {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i > 0)
                m_lines += '\t';
            if (const auto* whole = std::get_if<std::int64_t>(&cells[i]))
                m_lines += std::to_string(*whole);
            else if (const auto* text = std::get_if<std::string>(&cells[i]))
                add_text(m_lines, m_search ? search_vector(*text) : *text);
            else
                m_lines += "\\N";
        }
        m_lines += '\n';
        if (m_lines.size() > 64 * 1024)
            send();
    }
    void end() override
    {
        send();
        if (PQputCopyEnd(m_handle, nullptr) != 1)
            fail();
        while (PGresult* result = PQgetResult(m_handle)) {
            const bool well = PQresultStatus(result) == PGRES_COMMAND_OK;
            PQclear(result);
            if (!well)
                fail();
        }
    }
    void finish() override
    {
        for (const auto& index : m_indexes)
            run(index);
        run("vacuum (analyze)");
        run("checkpoint");
    }

private:
    [[noreturn]] void fail() { throw std::runtime_error(PQerrorMessage(m_handle)); }
    void run(const std::string& text)
    {
        PGresult* result = PQexec(m_handle, text.c_str());
        const bool well = PQresultStatus(result) == PGRES_COMMAND_OK;
        PQclear(result);
        if (!well)
            fail();
    }
    void send()
    {
        if (PQputCopyData(m_handle, m_lines.data(), static_cast<int>(m_lines.size())) != 1)
            fail();
        m_lines.clear();
    }
    // All but those that belong to a constraint.
    void drop_indexes()
    {
        PGresult* list = PQexec(m_handle,
            "select indexname, indexdef from pg_indexes where schemaname = 'public' "
            "and indexname not in (select conname from pg_constraint)");
        std::vector<std::string> names;
        for (int i = 0; i < PQntuples(list); ++i) {
            names.emplace_back(PQgetvalue(list, i, 0));
            m_indexes.emplace_back(PQgetvalue(list, i, 1));
        }
        PQclear(list);
        for (const auto& name : names)
            run("drop index " + name);
    }

    PGconn* m_handle;
    std::vector<std::string> m_indexes;
    std::string m_lines;
    bool m_search = false;
};

} // namespace

std::unique_ptr<TableWriter> open_postgres_tables(const std::string& url)
{
    return std::make_unique<PostgresTables>(url);
}

} // namespace pendopo::bench
