// The database, as rules see it: read in one snapshot, or write in one transaction that is on disk when it returns.
// SQLite: one writer thread, many acts per commit (together; apart, when one of them is not kept), readers in parallel.
// PostgreSQL: a pool; statements of an act are sent together (pipeline) until an answer is needed.
#pragma once
#include "base/time.hpp"
#include "platform/db/query.hpp"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pendopo::db {

// What a column holds or a parameter carries. Instants are stored as Unix milliseconds, dates as ISO text,
// yes/no as 0/1, JSON as text.
using Cell = std::variant<std::nullptr_t, std::int64_t, double, std::string>;

struct Parameter {
    std::string_view name;
    Cell value;

    Parameter(std::string_view n, std::nullptr_t) : name(n), value(nullptr) {}
    Parameter(std::string_view n, std::int64_t v) : name(n), value(v) {}
    Parameter(std::string_view n, int v) : name(n), value(std::int64_t{v}) {}
    Parameter(std::string_view n, bool v) : name(n), value(std::int64_t{v}) {}
    Parameter(std::string_view n, std::string v) : name(n), value(std::move(v)) {}
    Parameter(std::string_view n, std::string_view v) : name(n), value(std::string(v)) {}
    Parameter(std::string_view n, const char* v) : name(n), value(std::string(v)) {}
    Parameter(std::string_view n, Instant v) : name(n), value(v.unix_milliseconds()) {}
    Parameter(std::string_view n, Date v) : name(n), value(v.iso()) {}
    template <class T>
    Parameter(std::string_view n, const std::optional<T>& v) : name(n), value(nullptr)
    {
        if (v)
            value = Parameter(n, *v).value;
    }
};
using Parameters = std::vector<Parameter>;

class Row {
public:
    Row(std::shared_ptr<const std::vector<std::string>> columns, std::vector<Cell> cells)
        : m_columns(std::move(columns)), m_cells(std::move(cells))
    {
    }
    // By column name; Bug when there is no such column or it holds another kind.
    bool is_null(std::string_view column) const;
    std::int64_t integer(std::string_view column) const;
    double real(std::string_view column) const; // of an integer too
    const std::string& text(std::string_view column) const;
    std::string text_or(std::string_view column, std::string_view otherwise) const;
    bool yes(std::string_view column) const { return integer(column) != 0; }
    Instant instant(std::string_view column) const { return Instant(integer(column)); }
    Date date(std::string_view column) const;
    std::optional<std::int64_t> optional_integer(std::string_view column) const;
    std::optional<std::string> optional_text(std::string_view column) const;
    std::optional<Instant> optional_instant(std::string_view column) const;
    std::optional<Date> optional_date(std::string_view column) const;
    const std::vector<std::string>& columns() const { return *m_columns; }
    const Cell& cell(std::size_t index) const { return m_cells[index]; }

private:
    const Cell& at(std::string_view column) const;
    std::shared_ptr<const std::vector<std::string>> m_columns;
    std::vector<Cell> m_cells;
};
using Rows = std::vector<Row>;

// Broken machine: the engine said no for a reason that is not a person's. `again` when a second try may succeed
// (deadlock, serialisation, lost connection before commit).
struct DatabaseError : std::runtime_error {
    DatabaseError(const std::string& what, bool again_, std::string constraint_ = {})
        : std::runtime_error(what), again(again_), constraint(std::move(constraint_))
    {
    }
    bool again;
    std::string constraint; // the unique index that was hit, if one was
};

class Reader {
public:
    virtual ~Reader() = default;
    virtual Engine engine() const = 0;
    virtual Rows rows(const Query& query, const Parameters& parameters) = 0;
    // The first row, if any.
    std::optional<Row> row(const Query& query, const Parameters& parameters);
};

class Writer : public Reader {
public:
    // Sends without waiting; trouble shows at the next answer or at the commit.
    virtual void run(const Query& query, const Parameters& parameters) = 0;
    // Runs and says how many rows it changed.
    virtual std::int64_t change(const Query& query, const Parameters& parameters) = 0;
};

class Database {
public:
    virtual ~Database() = default;
    virtual Engine engine() const = 0;
    // `work` sees one snapshot. Runs on the calling thread.
    virtual void read(const std::function<void(Reader&)>& work) = 0;
    // `work` returns whether to keep what it wrote; when this returns true, it is on disk. An exception from work
    // rolls back and comes out here. Work may run on another thread, and more than once (after DatabaseError.again).
    virtual bool write(const std::function<bool(Writer&)>& work) = 0;
    // Runs the migrations that have not run yet, in order, and returns their names.
    virtual std::vector<std::string> migrate() = 0;
    // Runs statements outside any query file: for tools and tests only.
    virtual void run_script(const std::string& sql) = 0;
    // Whether the engine answers now.
    virtual bool answers() = 0;
};

struct Options {
    std::string url;      // "sqlite:PATH" or "postgresql://…"
    int connections = 24; // PostgreSQL pool; SQLite uses a quarter of it, at least 2, as readers
};
std::unique_ptr<Database> open(const Options& options);

} // namespace pendopo::db
