// Values on their way to and from PostgreSQL, all in text format.
#pragma once
#include "platform/db/database.hpp"

#include <string>
#include <vector>

struct pg_result;

namespace pendopo::db {

// Parameters as libpq takes them. The texts of the cells must outlive it.
class PostgresValues {
public:
    explicit PostgresValues(const std::vector<const Cell*>& cells);
    int count() const { return static_cast<int>(m_texts.size()); }
    const char* const* texts() const { return m_texts.data(); }
    const int* lengths() const { return m_lengths.data(); }

private:
    std::vector<std::string> m_numbers;
    std::vector<const char*> m_texts;
    std::vector<int> m_lengths;
};

// Whole numbers (also the numeric of a sum) and yes/no become integers, other numbers floating, the rest text.
Rows rows_of(const pg_result* result);
std::int64_t changed_by(pg_result* result);

} // namespace pendopo::db
