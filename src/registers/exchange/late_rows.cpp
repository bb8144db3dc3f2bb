#include "registers/exchange/late_rows.hpp"

#include "registers/exchange/export_entries.hpp"

#include <filesystem>

namespace pendopo::registers::exchange {

namespace {

std::string line_of(const LateRow& late)
{
    auto cells = Value::list();
    for (const auto& cell : late.row.cells)
        cells.push(cell);
    const auto& given = late.given;
    return write_json(Value::map({{"row", static_cast<std::int64_t>(late.row.number)}, {"cells", std::move(cells)},
        {"id", late.id}, {"version", late.seen_version}, {"owner", given.owner},
        {"classification", given.classification ? Value(registers::word(*given.classification)) : Value()},
        {"values", given.values}}));
}

LateRow late_of(const std::string& line)
{
    const auto value = read_json(line).value();
    LateRow late;
    late.row.number = static_cast<std::size_t>(value["row"].integer());
    for (const auto& cell : value["cells"].items())
        late.row.cells.push_back(cell.text());
    late.id = value["id"].integer();
    late.seen_version = static_cast<int>(value["version"].integer());
    late.given.owner = value.text_or("owner");
    late.given.values = value["values"];
    if (value["classification"].is_text())
        late.given.classification = classification_of(value["classification"].text());
    return late;
}

} // namespace

LateRows::LateRows(const files::Store& store) : m_path(new_export_path(store)) {}

LateRows::~LateRows()
{
    std::error_code gone; // it may never have been made
    m_file.close();
    std::filesystem::remove(m_path, gone);
}

void LateRows::push(const LateRow& row)
{
    if (!m_file.is_open()) {
        m_file.open(m_path, std::ios::in | std::ios::out | std::ios::trunc);
        std::filesystem::permissions(m_path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    }
    if (!(m_file << line_of(row) << '\n'))
        throw std::runtime_error("the rows of an import cannot be set aside in " + m_path);
    ++m_size;
}

void LateRows::each(std::size_t from, std::size_t most, const std::function<void(const LateRow&)>& take)
{
    if (m_size == 0)
        return;
    m_file.flush();
    m_file.clear();
    m_file.seekg(0);
    std::size_t at = 0;
    for (std::string line; at < from + most && std::getline(m_file, line); ++at)
        if (at >= from)
            take(late_of(line));
    m_file.clear();
    INVARIANT(at == std::min(m_size, from + most), "every row that was set aside can be read again");
}

} // namespace pendopo::registers::exchange
