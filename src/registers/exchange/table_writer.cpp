#include "registers/exchange/table_writer.hpp"

namespace pendopo::registers::exchange {

std::string_view word(Format format)
{
    return format == Format::csv ? "csv" : format == Format::xlsx ? "xlsx" : "csv-excel";
}

std::optional<Format> format_of(std::string_view asked)
{
    for (const auto format : {Format::csv, Format::csv_for_excel, Format::xlsx})
        if (word(format) == asked)
            return format;
    return std::nullopt;
}

std::string_view media_type(Format format)
{
    return format == Format::xlsx ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                                  : "text/csv; charset=utf-8";
}

std::string_view ending(Format format)
{
    return format == Format::xlsx ? ".xlsx" : ".csv";
}

TableWriter::TableWriter(const std::string& path, Format format, std::string name, std::vector<sheets::RowColumn> columns)
    : m_name(std::move(name)), m_columns(std::move(columns))
{
    if (format == Format::xlsx) {
        m_book.emplace(path);
        m_sheet = &m_book->add(m_name, m_columns);
        m_sheets = 1;
        return;
    }
    m_csv.emplace(path, format == Format::csv ? sheets::ByteOrderMark::none : sheets::ByteOrderMark::utf8);
    std::vector<sheets::Cell> head;
    for (const auto& column : m_columns)
        head.emplace_back(column.title);
    m_csv->row(head);
}

void TableWriter::row(const std::vector<sheets::Cell>& cells)
{
    if (m_csv)
        return m_csv->row(cells);
    if (m_sheet->rows() == sheets::most_rows)
        m_sheet = &m_book->add(m_name.substr(0, 20) + " " + std::to_string(++m_sheets), m_columns);
    m_sheet->row(cells);
}

void TableWriter::save()
{
    if (m_csv)
        m_csv->save();
    else
        m_book->save();
}

} // namespace pendopo::registers::exchange
