// A table on its way into a file, whichever form somebody wanted.
#pragma once
#include "platform/sheets/csv_writer.hpp"
#include "platform/sheets/row_writer.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pendopo::registers::exchange {

enum class Format { csv, csv_for_excel, xlsx }; // csv_for_excel: with the mark by which Excel knows UTF-8
std::string_view word(Format format);           // "csv", "csv-excel", "xlsx"
std::optional<Format> format_of(std::string_view word);
std::string_view media_type(Format format);
std::string_view ending(Format format); // ".csv"

class TableWriter {
public:
    TableWriter(const std::string& path, Format format, std::string name, std::vector<sheets::RowColumn> columns);
    // In XLSX another sheet begins where one is full.
    void row(const std::vector<sheets::Cell>& cells);
    void save();

private:
    std::string m_name;
    std::vector<sheets::RowColumn> m_columns;
    std::optional<sheets::CsvWriter> m_csv;
    std::optional<sheets::RowBook> m_book;
    sheets::RowSheet* m_sheet = nullptr;
    int m_sheets = 0;
};

} // namespace pendopo::registers::exchange
