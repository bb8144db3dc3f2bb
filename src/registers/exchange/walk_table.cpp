#include "registers/exchange/walk_table.hpp"

namespace pendopo::registers::exchange {

namespace {

constexpr std::size_t rows_of_part = 250;

} // namespace

Result<> Rows::each(const Take& take, const std::function<void()>& part_read)
{
    const auto read_part_of = [&] {
        read_part(take);
        if (part_read)
            part_read();
    };
    TRY(sheets::read_sheet(m_import.by.path, {}, [&](sheets::Row&& row) {
        m_part.push_back(std::move(row));
        // The head alone, so that a file which cannot be understood is not read on.
        if (m_part.size() == rows_of_part || m_first)
            read_part_of();
        return goes_on();
    }));
    if (!m_part.empty())
        read_part_of();
    return Nothing{};
}

void Rows::read_part(const Take& take)
{
    m_import.place.database.read([&](db::Reader& reader) {
        m_table.read_from(reader);
        for (const auto& row : m_part)
            if (goes_on())
                read_one(reader, row, take);
    });
    m_part.clear();
}

void Rows::read_one(db::Reader& reader, const sheets::Row& row, const Take& take)
{
    if (m_first) {
        m_first = false;
        note(m_table.read_head(row));
        m_ended = !m_outcome.troubles.empty();
        return;
    }
    ++m_outcome.rows;
    m_import.progress.done = m_outcome.rows;
    auto read = m_table.read(row);
    if (read.troubles.empty())
        mind_twice(read);
    note(read.troubles.empty() ? take(reader, row, read) : std::move(read.troubles));
}

void Rows::note(std::vector<TableTrouble> troubles)
{
    for (auto& one : troubles)
        if (m_outcome.troubles.size() < most_troubles)
            m_outcome.troubles.push_back(std::move(one));
}

void Rows::mind_twice(ReadRow& read)
{
    if (!read.before)
        return;
    const auto [known, is_new] = m_rows_of.emplace(read.before->id, read.number);
    if (!is_new)
        read.troubles.push_back({read.number, "_id", "#" + std::to_string(read.before->id),
            say("Entri ini sudah ada di baris {0}", std::to_string(known->second))});
}

} // namespace pendopo::registers::exchange
