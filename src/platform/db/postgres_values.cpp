#include "platform/db/postgres_values.hpp"

#include <charconv>
#include <libpq-fe.h>

namespace pendopo::db {

namespace {

// From PostgreSQL's catalogue pg_type; these numbers never change.
constexpr Oid yes_no = 16, int8 = 20, int2 = 21, int4 = 23, object_id = 26, float4 = 700, float8 = 701, numeric = 1700;

std::string written(double value)
{
    char buffer[32];
    return std::string(buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr);
}

double real(std::string_view text)
{
    double value = 0; // also reads "NaN" and "Infinity"
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

Cell number(std::string_view text)
{
    std::int64_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec == std::errc() && read.ptr == text.data() + text.size())
        return value;
    return real(text);
}

Cell cell_of(const PGresult* result, int row, int column)
{
    if (PQgetisnull(result, row, column))
        return nullptr;
    const std::string_view text(PQgetvalue(result, row, column), static_cast<std::size_t>(PQgetlength(result, row, column)));
    switch (PQftype(result, column)) {
    case yes_no:
        return std::int64_t{text == "t"};
    case int8:
    case int2:
    case int4:
    case object_id:
    case numeric:
        return number(text);
    case float4:
    case float8:
        return real(text);
    default:
        return std::string(text);
    }
}

} // namespace

PostgresValues::PostgresValues(const std::vector<const Cell*>& cells)
{
    m_numbers.reserve(cells.size()); // the pointers below stay good
    for (const auto* cell : cells) {
        const auto* text = std::get_if<std::string>(cell);
        if (const auto* whole = std::get_if<std::int64_t>(cell))
            text = &m_numbers.emplace_back(std::to_string(*whole));
        else if (const auto* floating = std::get_if<double>(cell))
            text = &m_numbers.emplace_back(written(*floating));
        m_texts.push_back(text ? text->c_str() : nullptr);
        m_lengths.push_back(text ? static_cast<int>(text->size()) : 0);
    }
}

Rows rows_of(const PGresult* result)
{
    const int columns = PQnfields(result), count = PQntuples(result);
    auto names = std::make_shared<std::vector<std::string>>();
    for (int column = 0; column < columns; ++column)
        names->emplace_back(PQfname(result, column));
    Rows rows;
    rows.reserve(static_cast<std::size_t>(count));
    for (int row = 0; row < count; ++row) {
        std::vector<Cell> cells;
        cells.reserve(names->size());
        for (int column = 0; column < columns; ++column)
            cells.push_back(cell_of(result, row, column));
        rows.emplace_back(names, std::move(cells));
    }
    return rows;
}

std::int64_t changed_by(PGresult* result)
{
    return number(PQcmdTuples(result)).index() == 1 ? std::get<std::int64_t>(number(PQcmdTuples(result))) : 0;
}

} // namespace pendopo::db
