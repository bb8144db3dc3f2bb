// What both readings of an import's file share: the head, the count of rows, entries that two rows are about.
#pragma once
#include "registers/exchange/import_entries.hpp"

#include <map>

namespace pendopo::registers::exchange {

struct Import {
    const Workplace& place;
    const Register& of;
    const ImportAct& by;
    Progress& progress;
};

class Rows {
public:
    Rows(const Import& import, db::Reader& reader, ImportOutcome& outcome)
        : m_import(import), m_table(import.place, import.by.actor, import.of, reader), m_outcome(outcome)
    {
    }
    // `take` says what is wrong with a row that could be read.
    using Take = std::function<std::vector<TableTrouble>(const sheets::Row&, ReadRow&)>;
    Result<> each(const Take& take)
    {
        return sheets::read_sheet(m_import.by.path, {}, [&](sheets::Row&& row) {
            if (m_first) {
                m_first = false;
                note(m_table.read_head(row));
                return m_outcome.troubles.empty();
            }
            ++m_outcome.rows;
            m_import.progress.done = m_outcome.rows;
            auto read = m_table.read(row);
            if (read.troubles.empty())
                mind_twice(read);
            note(read.troubles.empty() ? take(row, read) : std::move(read.troubles));
            return m_outcome.troubles.size() < most_troubles;
        });
    }
    const TableReader& table() const { return m_table; }

private:
    void note(std::vector<TableTrouble> troubles)
    {
        for (auto& one : troubles)
            if (m_outcome.troubles.size() < most_troubles)
                m_outcome.troubles.push_back(std::move(one));
    }
    void mind_twice(ReadRow& read)
    {
        if (!read.before)
            return;
        const auto [known, is_new] = m_rows_of.emplace(read.before->id, read.number);
        if (!is_new)
            read.troubles.push_back({read.number, "_id", "#" + std::to_string(read.before->id),
                say("Entri ini sudah ada di baris {0}", std::to_string(known->second))});
    }

    const Import& m_import;
    TableReader m_table;
    ImportOutcome& m_outcome;
    std::map<std::int64_t, std::size_t> m_rows_of;
    bool m_first = true;
};

std::vector<Complaint> complaints_of(const Refusal& refusal);
// Whether the row says what its entry holds already.
bool changes_nothing(const Register& of, const ReadRow& row);

// What can be known without a lock; whether that is everything the act would find, as long as nothing that is there changes.
Result<ImportOutcome> look_through(const Import& import);
bool tells_all(const Import& import);

} // namespace pendopo::registers::exchange
