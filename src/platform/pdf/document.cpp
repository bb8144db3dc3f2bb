#include "platform/pdf/document.hpp"

#include "platform/pdf/document_parts.hpp"
#include "platform/pdf/ornament.hpp"

#include <algorithm>

namespace pendopo::pdf {

namespace {

const Colour ink{0.07, 0.09, 0.11}, grey{0.36, 0.4, 0.43}, hairline{0.8, 0.82, 0.83};

void place_letterhead(Flow& flow, const Typesetter& type, const Letterhead& head)
{
    constexpr double roof = 62, beside = roof + 14;
    const auto accent = read_colour(head.accent);
    const auto government = type.set(head.government, {10, Weight::normal, grey}, text_width - beside);
    const auto office = type.set(head.office, {14, Weight::bold, ink}, text_width - beside);
    const double height = std::max(government->height() + office->height(), roof * 0.4);
    flow.draw([=, y = flow.y()](cairo_t* cairo) {
        draw_roof(cairo, margin, y + (height - roof * 0.4) / 2, roof, accent);
        draw_tagged(cairo, "P", [&](cairo_t* inside) {
            government->draw(inside, margin + beside, y);
            office->draw(inside, margin + beside, y + government->height());
        });
        draw_rule(cairo, margin, y + height + 9, text_width, 1.2, accent);
    });
    flow.advance(height + 24);
}

} // namespace

Document::Document(Letterhead head)
{
    Typesetter type(head.language);
    m_parts = std::make_unique<Parts>(Parts{std::move(head), std::move(type), {}});
    place_letterhead(m_parts->flow, m_parts->type, m_parts->head);
}

Document::~Document() = default;

void Document::title(std::string_view text)
{
    auto& flow = m_parts->flow;
    flow.clear_right();
    flow.gap(4);
    flow.text(m_parts->type.set(text, {16, Weight::bold, ink, Align::centre}, text_width), 0, "H1");
    flow.gap(10);
}

void Document::heading(std::string_view text)
{
    auto& flow = m_parts->flow;
    flow.gap(10);
    const auto set = m_parts->type.set(text, {12, Weight::bold, read_colour(m_parts->head.accent)}, flow.width());
    // A heading keeps two lines of what follows, or the head of a table with its first row.
    flow.need(set->height() + 75);
    flow.text(set, 0, "H2");
    flow.gap(3);
}

void Document::paragraph(std::string_view text)
{
    auto& flow = m_parts->flow;
    flow.text(m_parts->type.set(text, {}, flow.width()), 0, "P");
    flow.gap(7);
}

void Document::note(std::string_view text)
{
    auto& flow = m_parts->flow;
    flow.text(m_parts->type.set(text, {8.5, Weight::normal, grey}, flow.width()), 0, "P");
    flow.gap(6);
}

void Document::facts(const std::vector<std::pair<std::string, std::string>>& rows)
{
    constexpr double label_width = 138;
    auto& [head, type, flow] = *m_parts;
    flow.gap(2);
    for (const auto& [label, value] : rows) {
        const double width = flow.width();
        const std::vector<Cell> cells{{type.set(label, {10, Weight::normal, grey}, label_width - 10), 0},
            {type.set(value, {10.5, Weight::normal, ink}, width - label_width), label_width}};
        place_row(flow, cells, 3.2, [] {});
        flow.draw([y = flow.y(), width](cairo_t* cairo) { draw_rule(cairo, margin, y - 0.4, width, 0.4, hairline); });
    }
    flow.gap(10);
}

void Document::ticks(const std::vector<std::pair<bool, std::string>>& boxes)
{
    constexpr double gutter = 18, box = 9.5, beside = box + 7;
    constexpr double column = (text_width - gutter) / 2;
    auto& [head, type, flow] = *m_parts;
    flow.clear_right();
    // Read down the left column, then down the right.
    const std::size_t half = (boxes.size() + 1) / 2;
    for (std::size_t row = 0; row < half; ++row) {
        std::vector<Cell> cells;
        double height = 0;
        for (std::size_t i = row; i < boxes.size(); i += half) {
            cells.push_back({type.set(boxes[i].second, {10, Weight::normal, ink}, column - beside),
                (i < half ? 0 : column + gutter) + beside});
            height = std::max(height, cells.back().text->height());
        }
        flow.need(std::min(height, Flow::full_height() / 2));
        for (std::size_t i = 0; i < cells.size(); ++i)
            flow.draw([x = margin + cells[i].x - beside, y = flow.y() + 5, ticked = boxes[row + i * half].first](
                          cairo_t* cairo) { draw_tick_box(cairo, x, y, box, ticked); });
        place_row(flow, cells, 2.5, [] {});
    }
    flow.gap(10);
}

void Document::big(std::string_view label, std::string_view value)
{
    constexpr double inside = 12;
    auto& [head, type, flow] = *m_parts;
    const auto accent = read_colour(head.accent);
    flow.gap(2);
    const double width = flow.width();
    const auto small = type.set(label, {9, Weight::normal, grey}, width - 2 * inside);
    const auto large = type.set(value, {20, Weight::bold, accent}, width - 2 * inside);
    const double height = small->height() + large->height() + 14;
    flow.need(height);
    flow.draw([=, y = flow.y()](cairo_t* cairo) {
        draw_box(cairo, margin, y, width, height, accent.pale(0.07));
        draw_box(cairo, margin, y, 3, height, accent);
        draw_tagged(cairo, "P", [&](cairo_t* tagged) {
            small->draw(tagged, margin + inside, y + 7);
            large->draw(tagged, margin + inside, y + 6 + small->height());
        });
    });
    flow.advance(height);
    flow.gap(12);
}

void Document::qr(std::string_view content, std::string_view caption)
{
    constexpr double size = 82, gutter = 16;
    auto& [head, type, flow] = *m_parts;
    flow.clear_right();
    const auto below = type.set(caption, {8, Weight::normal, grey, Align::centre}, size + 10);
    flow.need(size + below->height() + 6);
    const double x = page_width - margin - size;
    flow.draw([=, y = flow.y() + 2, content = std::string(content)](cairo_t* cairo) {
        draw_qr(cairo, x, y, size, content);
        draw_tagged(cairo, "P", [&](cairo_t* tagged) { below->draw(tagged, x - 5, y + size + 4); });
    });
    flow.stand_right(size + gutter, size + below->height() + 16);
}

void Document::signature(std::string_view place_and_date, std::string_view position, std::string_view name,
    std::string_view beside)
{
    constexpr double room_to_sign = 58, left = text_width * 0.54;
    auto& [head, type, flow] = *m_parts;
    flow.clear_right();
    flow.gap(12);
    const auto where = type.set(place_and_date, {}, text_width - left);
    const auto who = type.set(position, {}, text_width - left);
    const auto signed_by = type.set(name, {10.5, Weight::bold, ink}, text_width - left);
    const auto remark = beside.empty() ? nullptr : type.set(beside, {8.5, Weight::normal, grey}, left - 24);
    const double height
        = std::max(where->height() + who->height() + room_to_sign + signed_by->height(), remark ? remark->height() : 0.0);
    flow.need(height);
    flow.draw([=, y = flow.y()](cairo_t* cairo) {
        draw_tagged(cairo, "P", [&](cairo_t* tagged) {
            where->draw(tagged, margin + left, y);
            who->draw(tagged, margin + left, y + where->height());
            signed_by->draw(tagged, margin + left, y + height - signed_by->height());
        });
        if (remark)
            draw_tagged(cairo, "P", [&](cairo_t* tagged) { remark->draw(tagged, margin, y + height - remark->height()); });
        draw_rule(cairo, margin + left, y + height - signed_by->height() - 2, std::min(170.0, text_width - left), 0.5, ink);
    });
    flow.advance(height);
    flow.gap(10);
}

} // namespace pendopo::pdf
