#include "platform/sheets/workbook.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <stdexcept>
#include <unistd.h>
#include <xlsxwriter.h>

namespace pendopo::sheets {

namespace {

[[noreturn]] void fail(const std::string& what)
{
    throw std::runtime_error("the workbook cannot be written: " + what);
}

void check(lxw_error error, const char* what)
{
    if (error != LXW_NO_ERROR)
        fail(std::string(what) + ": " + lxw_strerror(error));
}

struct Formats {
    lxw_format *heading, *day, *text;
    std::vector<lxw_format*> decimals; // by their number
};

Formats make_formats(lxw_workbook* book)
{
    Formats formats{};
    formats.heading = workbook_add_format(book);
    format_set_bold(formats.heading);
    format_set_text_wrap(formats.heading);
    formats.day = workbook_add_format(book);
    format_set_num_format(formats.day, "yyyy-mm-dd");
    format_set_align(formats.day, LXW_ALIGN_LEFT);
    formats.text = workbook_add_format(book);
    format_set_text_wrap(formats.text);
    for (const char* shown : {"0", "0.0", "0.00", "0.000", "0.0000"}) {
        formats.decimals.push_back(workbook_add_format(book));
        format_set_num_format(formats.decimals.back(), shown);
    }
    return formats;
}

// What a sheet may not be called is taken out; two of a name are told apart.
std::string sheet_name(const std::string& asked, std::set<std::string>& taken)
{
    std::string name;
    for (const char c : asked)
        if (std::string_view("[]:*?/\\'").find(c) == std::string_view::npos)
            name += c;
    const auto cut = [](std::string text, std::size_t most) {
        std::size_t letters = 0, i = 0;
        for (; i < text.size(); ++i)
            if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80 && ++letters > most)
                break;
        return text.substr(0, i);
    };
    name = cut(name.empty() ? "Data" : name, 31);
    for (int i = 2; !taken.insert(name).second; ++i)
        name = cut(name, 27) + " " + std::to_string(i);
    return name;
}

class Writer {
public:
    Writer(lxw_worksheet* sheet, const Formats& formats) : m_sheet(sheet), m_formats(formats) {}

    void write(lxw_row_t row, lxw_col_t column, const Cell& cell, int decimals)
    {
        if (const auto* text = std::get_if<std::string>(&cell))
            check(worksheet_write_string(m_sheet, row, column, text->c_str(), m_formats.text), "a text");
        else if (const auto* whole = std::get_if<std::int64_t>(&cell))
            check(worksheet_write_number(m_sheet, row, column, static_cast<double>(*whole), nullptr), "a number");
        else if (const auto* number = std::get_if<double>(&cell))
            check(worksheet_write_number(m_sheet, row, column, *number,
                      m_formats.decimals.at(static_cast<std::size_t>(decimals))),
                "a number");
        else if (const auto* day = std::get_if<Date>(&cell)) {
            lxw_datetime moment{day->year(), static_cast<int>(day->month()), static_cast<int>(day->day()), 0, 0, 0};
            check(worksheet_write_datetime(m_sheet, row, column, &moment, m_formats.day), "a day");
        }
    }

private:
    lxw_worksheet* m_sheet;
    const Formats& m_formats;
};

void fill(lxw_worksheet* sheet, const Formats& formats, const Sheet& from)
{
    Writer writer(sheet, formats);
    const auto columns = static_cast<lxw_col_t>(from.columns.size());
    for (lxw_col_t column = 0; column < columns; ++column) {
        check(worksheet_set_column(sheet, column, column, from.columns[column].width, nullptr), "a column");
        check(worksheet_write_string(sheet, 0, column, from.columns[column].title.c_str(), formats.heading), "a heading");
    }
    for (std::size_t row = 0; row < from.rows.size(); ++row)
        for (std::size_t column = 0; column < from.rows[row].size(); ++column)
            writer.write(static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column), from.rows[row][column],
                column < from.columns.size() ? from.columns[column].decimals : 2);
    worksheet_freeze_panes(sheet, 1, 0);
    if (columns > 0 && !from.rows.empty())
        worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(from.rows.size()), static_cast<lxw_col_t>(columns - 1));
}

// The library of Debian 12 writes to a file, not to memory: a file of this call's own, gone when it ends.
class ScratchFile {
public:
    ScratchFile() : m_path((std::filesystem::temp_directory_path() / "pendopo-XXXXXX.xlsx").string())
    {
        const int handle = mkstemps(m_path.data(), 5);
        if (handle < 0)
            fail("no room for a temporary file");
        close(handle);
    }
    ~ScratchFile() { unlink(m_path.c_str()); }
    ScratchFile(const ScratchFile&) = delete;
    const std::string& path() const { return m_path; }
    std::string bytes() const
    {
        std::ifstream file(m_path, std::ios::binary);
        std::string all{std::istreambuf_iterator<char>(file), {}};
        if (!file)
            fail("the temporary file cannot be read");
        return all;
    }

private:
    std::string m_path;
};

} // namespace

std::string write_xlsx(const std::vector<Sheet>& sheets, Instant made)
{
    const ScratchFile scratch;
    lxw_workbook* book = workbook_new(scratch.path().c_str());
    if (!book)
        fail("no memory");
    lxw_doc_properties properties{};
    properties.created = static_cast<time_t>(made.unix_milliseconds() / 1000);
    workbook_set_properties(book, &properties);
    const auto formats = make_formats(book);
    std::set<std::string> taken;
    try {
        for (const auto& one : sheets)
            fill(workbook_add_worksheet(book, sheet_name(one.name, taken).c_str()), formats, one);
    } catch (...) {
        lxw_workbook_free(book);
        throw;
    }
    check(workbook_close(book), "the end of the file");
    return scratch.bytes();
}

} // namespace pendopo::sheets
