#include "platform/pdf/flow.hpp"

#include <cairo.h>

#include <algorithm>

namespace pendopo::pdf {

double Flow::width() const
{
    return m_y < m_right_bottom ? text_width - m_right_width : text_width;
}

void Flow::stand_right(double width, double height)
{
    m_right_width = width;
    m_right_bottom = m_y + height;
}

void Flow::clear_right()
{
    m_y = std::max(m_y, m_right_bottom);
    m_right_bottom = 0;
}

void Flow::gap(double height)
{
    if (m_y > margin)
        m_y += height;
}

void Flow::need(double height)
{
    if (m_y > margin && height > remaining())
        new_page();
}

void Flow::new_page()
{
    m_pages.emplace_back();
    m_y = margin;
    m_right_bottom = 0;
}

void Flow::text(const std::shared_ptr<const Text>& text, double x, const char* tag)
{
    // No single line at the foot of a page.
    need(std::min(text->lines(), 2) * text->line_height());
    for (int first = 0; first < text->lines();) {
        const int fit = std::max(1, static_cast<int>(remaining() / text->line_height()));
        const int count = std::min(fit, text->lines() - first);
        draw([=, y = m_y](cairo_t* cairo) {
            draw_tagged(cairo, tag, [&](cairo_t* inside) { text->draw(inside, margin + x, y, first, count); });
        });
        advance(count * text->line_height());
        first += count;
        if (first < text->lines())
            new_page();
    }
}

void draw_tagged(cairo_t* cairo, const char* tag, const Flow::Draw& draw)
{
    cairo_tag_begin(cairo, tag, nullptr);
    draw(cairo);
    cairo_tag_end(cairo, tag);
}

namespace {

int lines_that_fit(const Text& text, int first, double height)
{
    return std::clamp(static_cast<int>(height / text.line_height() + 0.01), 0, text.lines() - first);
}

} // namespace

void place_row(Flow& flow, const std::vector<Cell>& cells, double padding, const std::function<void()>& begin_page)
{
    std::vector<int> first(cells.size(), 0);
    const auto height_left = [&] {
        double height = 0;
        for (std::size_t i = 0; i < cells.size(); ++i)
            height = std::max(height, (cells[i].text->lines() - first[i]) * cells[i].text->line_height());
        return height + 2 * padding;
    };
    // A row that no page can hold is cut between lines; any other goes to the next page whole.
    while (height_left() > flow.remaining()) {
        if (height_left() > Flow::full_height() / 2 && flow.remaining() > 60) {
            const double height = flow.remaining() - 2 * padding;
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const int count = lines_that_fit(*cells[i].text, first[i], height);
                flow.draw([text = cells[i].text, x = margin + cells[i].x, y = flow.y() + padding, from = first[i], count](
                              cairo_t* cairo) {
                    draw_tagged(cairo, "P", [&](cairo_t* inside) { text->draw(inside, x, y, from, count); });
                });
                first[i] += count;
            }
        }
        flow.new_page();
        begin_page();
    }
    for (std::size_t i = 0; i < cells.size(); ++i)
        flow.draw([text = cells[i].text, x = margin + cells[i].x, y = flow.y() + padding, from = first[i]](cairo_t* cairo) {
            draw_tagged(cairo, "P", [&](cairo_t* inside) { text->draw(inside, x, y, from, text->lines() - from); });
        });
    flow.advance(height_left());
}

} // namespace pendopo::pdf
