#include "platform/sheets/row_writer.hpp"

#include "base/invariant.hpp"
#include "platform/text/unicode.hpp"

#include <filesystem>
#include <stdexcept>
#include <xlsxwriter.h>

namespace pendopo::sheets {

namespace {

constexpr const char* choices_name = "Pilihan";

lxw_col_t column_of(std::size_t index)
{
    return static_cast<lxw_col_t>(index);
}

void must(lxw_error error)
{
    if (error != LXW_NO_ERROR)
        throw std::runtime_error(std::string("cannot write a workbook: ") + lxw_strerror(error));
}

// At most `most` letters, never half of one.
std::string cut(const std::string& words, std::size_t most)
{
    if (words.size() <= most || text::length(words) <= most)
        return words;
    std::size_t end = 0, letters = 0;
    while (end < words.size() && letters < most) {
        do
            ++end;
        while (end < words.size() && (static_cast<unsigned char>(words[end]) & 0xC0) == 0x80);
        ++letters;
    }
    return words.substr(0, end);
}

std::string plain_name(const std::string& name)
{
    std::string plain;
    for (const char c : name)
        if (std::string_view("[]:*?/\\'").find(c) == std::string_view::npos)
            plain += c;
    return cut(plain, 31);
}

} // namespace

struct RowBook::Parts {
    explicit Parts(const std::string& path) : folder(std::filesystem::path(path).parent_path().string())
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = folder.data();
        book = workbook_new_opt(path.c_str(), &options);
        if (!book)
            throw std::runtime_error("cannot begin a workbook");
        for (auto* format : {&head, &words, &number, &money, &date})
            *format = workbook_add_format(book);
        format_set_bold(head);
        format_set_text_wrap(head);
        format_set_align(head, LXW_ALIGN_VERTICAL_TOP);
        format_set_num_format(words, "@"); // 0812… stays as it was typed
        format_set_num_format(money, "#,##0");
        format_set_num_format(date, "yyyy-mm-dd");
    }
    lxw_format* format_of(RowColumn::Look look) const
    {
        return look == RowColumn::Look::money ? money
            : look == RowColumn::Look::date   ? date
            : look == RowColumn::Look::number ? number
                                              : words;
    }
    // Rows of a sheet are written in order, so the lists behind the drop-downs wait until the end.
    void offer(lxw_worksheet* sheet, std::size_t column, const std::vector<std::string>& choices)
    {
        if (!choices_sheet)
            choices_sheet = workbook_add_worksheet(book, choices_name);
        char first[LXW_MAX_CELL_NAME_LENGTH], last[LXW_MAX_CELL_NAME_LENGTH];
        lxw_rowcol_to_cell_abs(first, 0, column_of(lists.size()), 1, 1);
        lxw_rowcol_to_cell_abs(last, static_cast<lxw_row_t>(choices.size() - 1), column_of(lists.size()), 1, 1);
        auto formula = std::string("=") + choices_name + "!" + first + ":" + last;
        lxw_data_validation list{};
        list.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        list.value_formula = formula.data();
        list.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
        must(worksheet_data_validation_range(sheet, 1, column_of(column), static_cast<lxw_row_t>(most_rows), column_of(column),
            &list));
        lists.push_back(choices);
    }
    void write_lists()
    {
        for (std::size_t row = 0, more = 1; more; ++row) {
            more = 0;
            for (std::size_t column = 0; column < lists.size(); ++column)
                if (row < lists[column].size()) {
                    must(worksheet_write_string(choices_sheet, static_cast<lxw_row_t>(row), column_of(column),
                        lists[column][row].c_str(), nullptr));
                    more = 1;
                }
        }
        if (choices_sheet)
            worksheet_hide(choices_sheet);
    }

    std::string folder;
    lxw_workbook* book = nullptr;
    lxw_worksheet* choices_sheet = nullptr;
    lxw_format *head = nullptr, *words = nullptr, *number = nullptr, *money = nullptr, *date = nullptr;
    std::vector<std::vector<std::string>> lists;
    std::deque<std::unique_ptr<RowSheet>> sheets;
};

RowBook::RowBook(const std::string& path) : m_parts(std::make_unique<Parts>(path)) {}

RowBook::~RowBook()
{
    if (m_parts->book)
        lxw_workbook_free(m_parts->book); // was not saved: nobody wants it
}

RowSheet& RowBook::add(const std::string& name, const std::vector<RowColumn>& columns)
{
    auto* sheet = workbook_add_worksheet(m_parts->book, plain_name(name).c_str());
    if (!sheet)
        throw std::runtime_error("a workbook's sheet cannot have the name " + name);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        must(worksheet_set_column(sheet, column_of(i), column_of(i), columns[i].width, m_parts->format_of(columns[i].look)));
        must(worksheet_write_string(sheet, 0, column_of(i), cut(columns[i].title, longest_words).c_str(), m_parts->head));
    }
    worksheet_freeze_panes(sheet, 1, 0);
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (!columns[i].choices.empty())
            m_parts->offer(sheet, i, columns[i].choices);
    m_parts->sheets.push_back(std::unique_ptr<RowSheet>(new RowSheet(*this, sheet, columns.size())));
    return *m_parts->sheets.back();
}

void RowSheet::row(const std::vector<Cell>& cells)
{
    INVARIANT(cells.size() <= m_columns && m_rows < most_rows, "a row fits its sheet");
    auto* sheet = static_cast<lxw_worksheet*>(m_sheet);
    const auto at = static_cast<lxw_row_t>(++m_rows);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (const auto* words = std::get_if<std::string>(&cells[i]); words && !words->empty()) {
            const bool fits = words->size() <= longest_words || text::length(*words) <= longest_words;
            must(worksheet_write_string(sheet, at, column_of(i),
                fits ? words->c_str() : (cut(*words, longest_words) + "…").c_str(), nullptr));
        } else if (const auto* whole = std::get_if<std::int64_t>(&cells[i])) {
            must(worksheet_write_number(sheet, at, column_of(i), static_cast<double>(*whole), nullptr));
        } else if (const auto* number = std::get_if<double>(&cells[i])) {
            must(worksheet_write_number(sheet, at, column_of(i), *number, nullptr));
        } else if (const auto* day = std::get_if<Date>(&cells[i])) {
            lxw_datetime moment{day->year(), static_cast<int>(day->month()), static_cast<int>(day->day()), 0, 0, 0};
            must(worksheet_write_datetime(sheet, at, column_of(i), &moment, m_book.m_parts->date));
        }
    }
}

void RowBook::save()
{
    m_parts->write_lists();
    auto* book = std::exchange(m_parts->book, nullptr); // closing frees it, whether or not it could be written
    must(workbook_close(book));
}

} // namespace pendopo::sheets
