// Rows by column name: asking for a column that is not there, or for another kind, is a Bug in our own code.
#include "base/invariant.hpp"
#include "platform/db/database.hpp"

#include <algorithm>

namespace pendopo::db {

namespace {

template <class T>
const T& held(const Cell& cell, std::string_view column, const char* kind)
{
    if (const auto* value = std::get_if<T>(&cell))
        return *value;
    throw Bug("the column " + std::string(column) + " does not hold " + kind);
}

Date date_of(const std::string& text, std::string_view column)
{
    const auto date = Date::parse(text);
    if (!date)
        throw Bug("the column " + std::string(column) + " does not hold a date");
    return *date;
}

} // namespace

const Cell& Row::at(std::string_view column) const
{
    const auto found = std::find(m_columns->begin(), m_columns->end(), column);
    if (found == m_columns->end())
        throw Bug("the row has no column " + std::string(column));
    return m_cells[static_cast<std::size_t>(found - m_columns->begin())];
}

bool Row::is_null(std::string_view column) const
{
    return std::holds_alternative<std::nullptr_t>(at(column));
}

std::int64_t Row::integer(std::string_view column) const
{
    return held<std::int64_t>(at(column), column, "a whole number");
}

double Row::real(std::string_view column) const
{
    const auto& cell = at(column);
    if (const auto* whole = std::get_if<std::int64_t>(&cell))
        return static_cast<double>(*whole);
    return held<double>(cell, column, "a number");
}

const std::string& Row::text(std::string_view column) const
{
    return held<std::string>(at(column), column, "text");
}

std::string Row::text_or(std::string_view column, std::string_view otherwise) const
{
    return is_null(column) ? std::string(otherwise) : text(column);
}

Date Row::date(std::string_view column) const
{
    return date_of(text(column), column);
}

std::optional<std::int64_t> Row::optional_integer(std::string_view column) const
{
    return is_null(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<std::string> Row::optional_text(std::string_view column) const
{
    return is_null(column) ? std::nullopt : std::optional(text(column));
}

std::optional<Instant> Row::optional_instant(std::string_view column) const
{
    return is_null(column) ? std::nullopt : std::optional(instant(column));
}

std::optional<Date> Row::optional_date(std::string_view column) const
{
    return is_null(column) ? std::nullopt : std::optional(date(column));
}

} // namespace pendopo::db
