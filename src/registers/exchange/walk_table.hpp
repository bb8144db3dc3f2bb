// What both readings of an import's file share: the head, the count of rows, entries that two rows are about. Rows are read
// a part at a time, each part in a snapshot of its own, so that no reading lasts as long as the file is long.
#pragma once
#include "registers/exchange/import_entries.hpp"

#include <map>
#include <set>

namespace pendopo::registers::exchange {

struct Import {
    const Workplace& place;
    const Register& of;
    const ImportAct& by;
    Progress& progress;
};

class Rows {
public:
    Rows(const Import& import, ImportOutcome& outcome)
        : m_import(import), m_table(import.place, import.by.actor, import.of), m_outcome(outcome)
    {
    }

    // `take` says what is wrong with a row that could be read; `part_read` is told after each part, outside its snapshot.
    using Take = std::function<std::vector<TableTrouble>(db::Reader&, const sheets::Row&, ReadRow&)>;
    Result<> each(const Take& take, const std::function<void()>& part_read = {});
    const TableReader& table() const { return m_table; }
    void note(std::vector<TableTrouble> troubles);

private:
    void read_part(const Take& take);
    void read_one(db::Reader& reader, const sheets::Row& row, const Take& take);
    void mind_twice(ReadRow& read);
    bool goes_on() const { return !m_ended && m_outcome.troubles.size() < most_troubles; }

    const Import& m_import;
    TableReader m_table;
    ImportOutcome& m_outcome;
    std::vector<sheets::Row> m_part;
    std::map<std::int64_t, std::size_t> m_rows_of;
    bool m_first = true, m_ended = false; // ended: the head could not be understood
};

// What can be known without a lock.
struct LookedThrough {
    ImportOutcome outcome;
    // What must be unique and what a changed row of the file gives up, as "fields\nvalue": a new row may take it.
    std::set<std::string> given_up;
};
Result<LookedThrough> look_through(const Import& import);
// Whether that is everything the act would find, as long as nothing that is there changes.
bool tells_all(const Import& import);

std::vector<Complaint> complaints_of(const Refusal& refusal);
// Whether the row says what its entry holds already.
bool changes_nothing(const Register& of, const Entry& before, const Value& given);

} // namespace pendopo::registers::exchange
