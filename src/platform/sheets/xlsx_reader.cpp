// The rows of the first sheet, as they come out of the archive.
#include "platform/sheets/cell.hpp"
#include "platform/sheets/row_checks.hpp"
#include "platform/sheets/xlsx_parts.hpp"

#include <charconv>
#include <cmath>

namespace pendopo::sheets {

namespace {

// "AB12" is column 27, counted from 0.
std::size_t column_of(std::string_view reference)
{
    std::size_t column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z' || column > 100'000)
            break;
        column = column * 26 + static_cast<std::size_t>(c - 'A' + 1);
    }
    return column == 0 ? 0 : column - 1;
}

std::optional<double> number_in(const std::string& text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc{} && end == text.data() + text.size() && std::isfinite(number);
    return whole ? std::optional(number) : std::nullopt;
}

std::optional<std::size_t> index_in(const std::string& text)
{
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), index);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(index) : std::nullopt;
}

class RowsReader : public PartReader {
public:
    RowsReader(const BookParts& book, const Limits& limits, const TakeRow& take) : m_book(book), m_limits(limits), m_take(take)
    {
    }

    void begin(std::string_view name, const Attributes& attributes) override
    {
        if (name == "row")
            begin_row(attributes);
        else if (name == "c")
            begin_cell(attributes);
        else if (name == "rPh")
            m_in_sound = true;
        m_in_words = !m_in_sound && (name == "v" || name == "t") && m_in_cell;
    }
    void words(std::string_view words) override
    {
        if (!m_in_words)
            return;
        m_words += words;
        if (m_words.size() > m_limits.cell)
            refuse_with(cell_too_long(m_row.number));
    }
    void end(std::string_view name) override
    {
        m_in_words = false;
        if (name == "rPh")
            m_in_sound = false;
        else if (name == "c")
            end_cell();
        else if (name == "row" && !hand_on(std::exchange(m_row, Row{m_row.number, {}}), m_take))
            stopped = true;
    }

private:
    void begin_row(const Attributes& attributes)
    {
        const auto said = attributes.find("r");
        const auto number = said == attributes.end() ? std::nullopt : index_in(said->second);
        m_row = {number && *number > m_row.number ? *number : m_row.number + 1, {}};
        if (++m_rows > m_limits.rows)
            refuse_with(too_many_rows(m_limits));
    }
    void begin_cell(const Attributes& attributes)
    {
        const auto said = [&](std::string_view name) {
            const auto found = attributes.find(name);
            return found == attributes.end() ? std::string_view() : std::string_view(found->second);
        };
        m_in_cell = true;
        m_words.clear();
        m_type = said("t");
        m_style = index_in(std::string(said("s"))).value_or(0);
        m_column = said("r").empty() ? m_row.cells.size() : column_of(said("r"));
    }
    void end_cell()
    {
        m_in_cell = false;
        auto text = cell_text();
        if (text.empty())
            return;
        if (m_column >= m_limits.columns)
            return refuse_with(too_many_columns(m_row.number, m_limits));
        if (m_row.cells.size() <= m_column)
            m_row.cells.resize(m_column + 1);
        m_row.cells[m_column] = std::move(text);
    }
    std::string cell_text() const
    {
        if (m_type == "s") {
            const auto index = index_in(m_words);
            return index && *index < m_book.shared_words.size() ? m_book.shared_words[*index] : std::string();
        }
        if (m_type == "b")
            return m_words == "1" ? "TRUE" : "FALSE";
        if (!m_type.empty() && m_type != "n")
            return m_words; // inlineStr, str, e, d
        const auto number = number_in(m_words);
        if (!number)
            return m_words;
        const bool is_date = m_style < m_book.formats.size() && m_book.formats[m_style] == Shown::date;
        const auto moment = is_date ? moment_text(*number, m_book.from_1904) : std::string();
        return moment.empty() ? text_of(*number) : moment;
    }

    const BookParts& m_book;
    const Limits& m_limits;
    const TakeRow& m_take;
    Row m_row;
    std::string m_words, m_type;
    std::size_t m_rows = 0, m_style = 0, m_column = 0;
    bool m_in_cell = false, m_in_words = false, m_in_sound = false;
};

} // namespace

Result<> read_xlsx(const std::string& path, const Limits& limits, const TakeRow& take)
{
    auto package = TRY(Package::open(path, limits));
    const auto parts = TRY(read_parts(package, limits));
    RowsReader reader(parts, limits, take);
    return package.read(parts.first_sheet, reader);
}

} // namespace pendopo::sheets
