// Rows of a table as entries to add or to change: what the head says, and what each row holds. Nothing is kept here.
#pragma once
#include "platform/sheets/read_sheet.hpp"
#include "registers/bulk_change.hpp"
#include "registers/exchange/value_of_cell.hpp"

#include <optional>

namespace pendopo::registers::exchange {

// What is wrong with a row, or with the head.
struct TableTrouble {
    std::size_t row = 0; // as spreadsheets count
    std::string column;  // its key; empty: the whole row
    std::string written; // what stands there
    Message message;
};

struct ReadRow {
    std::size_t number = 0;
    std::optional<Entry> before; // the entry that the row names by its id or number; empty: a new one
    int seen_version = 0;        // of `before`: what the row says, or what stands there now
    NewEntry given;              // for a new one; for one that is there, only the values count
    std::vector<TableTrouble> troubles;
};

class TableReader {
public:
    TableReader(const Workplace& place, const access::Actor& actor, const Register& of);
    // The snapshot that the next rows are compared with; a table may be read in several, a part in each.
    void read_from(db::Reader& reader) { m_reader = &reader; }

    // Whether the head could be understood; else the troubles of row 1.
    std::vector<TableTrouble> read_head(const sheets::Row& row);
    ReadRow read(const sheets::Row& row);
    // The complaints of a rule about that row, at its columns.
    std::vector<TableTrouble> troubles(const sheets::Row& row, const std::vector<Complaint>& complaints) const;
    const Columns& columns() const { return m_columns; }

private:
    std::string written(const sheets::Row& row, std::string_view key) const;
    void read_entry(const sheets::Row& row, ReadRow& into);
    void read_own(const sheets::Row& row, ReadRow& into);
    void read_fields(const sheets::Row& row, ReadRow& into);
    Value find_titled(const std::string& entry_register, const std::string& title);
    std::int64_t find_numbered(const std::string& number);

    const Workplace& m_place;
    const access::Actor& m_actor;
    const Register& m_of;
    db::Reader* m_reader = nullptr;
    Columns m_columns;
    std::vector<const Column*> m_head;                             // by position; null: an empty head
    std::map<std::pair<std::string, std::string>, Value> m_titled; // what was looked up already
};

} // namespace pendopo::registers::exchange
