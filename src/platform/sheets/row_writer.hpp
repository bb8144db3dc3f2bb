// Writes an XLSX file row by row: memory stays the same however many rows there are.
#pragma once
#include "platform/sheets/cell.hpp"

#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace pendopo::sheets {

inline constexpr std::size_t most_rows = 1'048'575;  // of a sheet, below its head
inline constexpr std::size_t longest_words = 32'000; // letters of a cell; more is cut off with "…"

struct RowColumn {
    enum class Look { words, number, money, date };
    std::string title;
    int width = 20; // letters
    Look look = Look::words;
    std::vector<std::string> choices = {}; // a drop-down in every row; empty: none
};

class RowBook;

// One table with its head: bold, and in sight while the rows move.
class RowSheet {
public:
    // At most most_rows, from the top; cells beyond the columns are a Bug.
    void row(const std::vector<Cell>& cells);
    std::size_t rows() const { return m_rows; }

private:
    friend class RowBook;
    RowSheet(RowBook& book, void* sheet, std::size_t columns) : m_book(book), m_sheet(sheet), m_columns(columns) {}
    RowBook& m_book;
    void* m_sheet;
    std::size_t m_columns, m_rows = 0;
};

class RowBook {
public:
    // The file is made by save(). Throws std::runtime_error when there is no room for what is written meanwhile.
    explicit RowBook(const std::string& path);
    ~RowBook();
    RowBook(const RowBook&) = delete;
    RowBook& operator=(const RowBook&) = delete;

    // `name` at most 31 letters; what a sheet's name may not hold is left out. Lives as long as the workbook.
    RowSheet& add(const std::string& name, const std::vector<RowColumn>& columns);
    // Call it once, last.
    void save();

private:
    friend class RowSheet;
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace pendopo::sheets
