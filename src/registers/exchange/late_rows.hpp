// Rows of a table that wait for the act which keeps an import: on the disk, because there may be very many. The file goes
// with this object; one that a stopped program left goes with old downloads (forget_exports).
#pragma once
#include "registers/exchange/table_reader.hpp"

#include <fstream>

namespace pendopo::registers::exchange {

struct LateRow {
    sheets::Row row;
    std::int64_t id = 0;  // of the entry: the one to change, or the one that it becomes
    int seen_version = 0; // of the one to change; 0: a new one
    NewEntry given;       // owner, values and classification
};

class LateRows {
public:
    explicit LateRows(const files::Store& store);
    ~LateRows();
    LateRows(const LateRows&) = delete;
    LateRows& operator=(const LateRows&) = delete;

    void push(const LateRow& row);
    std::size_t size() const { return m_size; }
    // Those from `from` on, at most `most`, in the order in which they were pushed; may be read more than once.
    void each(std::size_t from, std::size_t most, const std::function<void(const LateRow&)>& take);

private:
    std::string m_path;
    std::fstream m_file;
    std::size_t m_size = 0;
};

} // namespace pendopo::registers::exchange
