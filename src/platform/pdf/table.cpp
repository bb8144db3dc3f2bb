#include "platform/pdf/table.hpp"

#include "platform/pdf/document_parts.hpp"
#include "platform/pdf/ornament.hpp"

#include <algorithm>
#include <numeric>

namespace pendopo::pdf {

namespace {

constexpr double padding_across = 5, padding_down = 4;
const Style cell_style{9.5, Weight::normal, {0.07, 0.09, 0.11}, Align::left};
const Style header_style{9, Weight::bold, {0.07, 0.09, 0.11}, Align::left};

using Rows = std::vector<std::vector<std::string>>;

// "6.220.000.000", "82,5%", "-3": a figure. "2027" is a year or a number of something, "126/2022" a name.
bool is_figure(std::string_view text)
{
    const bool digits = std::ranges::any_of(text, [](char one) { return one >= '0' && one <= '9'; });
    const bool year = text.size() == 4 && text.find_first_not_of("0123456789") == text.npos;
    return digits && !year && text.find_first_not_of("0123456789.,%+-") == text.npos;
}

// Columns that hold figures only: people compare those by their last digits. The first one names the row.
std::vector<Align> alignment(std::size_t columns, const Rows& rows)
{
    std::vector<Align> sides(columns, Align::left);
    for (std::size_t i = 1; i < columns; ++i) {
        bool any = false, only = true;
        for (const auto& row : rows)
            if (i < row.size() && !row[i].empty()) {
                any = true;
                only = only && is_figure(row[i]);
            }
        if (any && only)
            sides[i] = Align::right;
    }
    return sides;
}

class Table {
public:
    Table(Flow& flow, const Typesetter& type, Colour accent, std::vector<double> widths, std::vector<Align> sides,
        const std::vector<std::string>& header)
        : m_flow(flow), m_type(type), m_accent(accent), m_widths(std::move(widths)), m_sides(std::move(sides)),
          m_header(cells(header, header_style))
    {
    }
    // A header that fills a third of the page is not repeated: the rows would find no room.
    void begin_page() const
    {
        if (header_height() < Flow::full_height() / 3)
            place_header();
    }
    void place_header() const
    {
        m_flow.draw([y = m_flow.y(), height = header_height(), pale = m_accent.pale(0.1), line = m_accent](cairo_t* cairo) {
            draw_box(cairo, margin, y, text_width, height, pale);
            draw_rule(cairo, margin, y + height - 0.8, text_width, 0.8, line);
        });
        place_row(m_flow, m_header, padding_down, [] {});
    }
    void place(const std::vector<std::string>& row) const
    {
        place_row(m_flow, cells(row, cell_style), padding_down, [&] { begin_page(); });
        m_flow.draw([y = m_flow.y()](cairo_t* cairo) {
            draw_rule(cairo, margin, y - 0.4, text_width, 0.4, {0.8, 0.82, 0.83});
        });
    }
    double header_height() const { return height_of(m_header); }
    double height(const std::vector<std::string>& row) const { return height_of(cells(row, cell_style)); }
    // The last row, often the sum, does not stand alone on a page: the one before it goes there with it.
    void keep_together(const std::vector<std::string>& last_but_one, const std::vector<std::string>& last) const
    {
        const double both = height(last_but_one) + height(last);
        if (both > m_flow.remaining() && both < Flow::full_height() / 3) {
            m_flow.new_page();
            begin_page();
        }
    }

private:
    static double height_of(const std::vector<Cell>& row)
    {
        double height = 0;
        for (const auto& cell : row)
            height = std::max(height, cell.text->height());
        return height + 2 * padding_down;
    }
    std::vector<Cell> cells(const std::vector<std::string>& texts, Style style) const
    {
        std::vector<Cell> set;
        double x = 0;
        for (std::size_t i = 0; i < m_widths.size(); x += m_widths[i++]) {
            style.align = m_sides[i];
            set.push_back(
                {m_type.set(i < texts.size() ? texts[i] : "", style, m_widths[i] - 2 * padding_across), x + padding_across});
        }
        return set;
    }

    Flow& m_flow;
    const Typesetter& m_type;
    Colour m_accent;
    std::vector<double> m_widths;
    std::vector<Align> m_sides;
    std::vector<Cell> m_header;
};

std::vector<double> natural_widths(const Typesetter& type, const std::vector<std::string>& header,
    const std::vector<std::vector<std::string>>& rows)
{
    constexpr double no_limit = 10000;
    std::vector<double> natural;
    for (const auto& title : header)
        natural.push_back(type.set(title, header_style, no_limit)->natural_width());
    for (const auto& row : rows)
        for (std::size_t i = 0; i < std::min(row.size(), natural.size()); ++i)
            natural[i] = std::max(natural[i], type.set(row[i], cell_style, no_limit)->natural_width());
    for (double& width : natural)
        width += 2 * padding_across + 1;
    return natural;
}

} // namespace

std::vector<double> column_widths(std::vector<double> natural, double width)
{
    const double left_over = width - std::accumulate(natural.begin(), natural.end(), 0.0);
    if (left_over >= 0) {
        const double squares = std::inner_product(natural.begin(), natural.end(), natural.begin(), 0.0);
        for (double& column : natural)
            column += left_over * column * column / squares;
        return natural;
    }
    std::vector<double> ascending = natural;
    std::ranges::sort(ascending);
    double left = width, share = 0;
    for (std::size_t i = 0; i < ascending.size(); ++i) {
        share = left / static_cast<double>(ascending.size() - i);
        if (ascending[i] > share)
            break;
        left -= ascending[i];
    }
    for (double& column : natural)
        column = std::min(column, share);
    return natural;
}

void Document::table(const std::vector<std::string>& header, const std::vector<std::vector<std::string>>& rows)
{
    auto& [head, type, flow] = *m_parts;
    flow.clear_right();
    flow.gap(4);
    const Table table(flow, type, read_colour(head.accent), column_widths(natural_widths(type, header, rows), text_width),
        alignment(header.size(), rows), header);
    // The header does not stand alone at the foot of a page.
    flow.need(table.header_height() + 40);
    table.place_header();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i > 0 && i + 2 == rows.size())
            table.keep_together(rows[i], rows[i + 1]);
        table.place(rows[i]);
    }
    flow.gap(10);
}

} // namespace pendopo::pdf
