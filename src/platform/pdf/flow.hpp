// Pages that fill from top to bottom. What is drawn is kept per page and painted at the end, when their number is known.
#pragma once
#include "platform/pdf/text.hpp"

#include <functional>
#include <vector>

namespace pendopo::pdf {

// A4 with margins of 20 mm, in points.
constexpr double page_width = 595.276, page_height = 841.89, margin = 56.693, text_width = page_width - 2 * margin;

class Flow {
public:
    using Draw = std::function<void(cairo_t*)>;

    Flow() { m_pages.emplace_back(); }
    double y() const { return m_y; }
    double remaining() const { return bottom - m_y; }
    static double full_height() { return bottom - margin; }
    // Less than text_width beside what stands at the right edge.
    double width() const;
    // Keeps `width` points free at the right edge down to `height` below here.
    void stand_right(double width, double height);
    void clear_right(); // below what stands there

    void draw(Draw draw) { m_pages.back().push_back(std::move(draw)); }
    void advance(double height) { m_y += height; }
    void gap(double height); // none at the top of a page
    void need(double height);
    void new_page();
    // The text, going on over pages.
    void text(const std::shared_ptr<const Text>& text, double x, const char* tag);
    const std::vector<std::vector<Draw>>& pages() const { return m_pages; }

private:
    static constexpr double bottom = page_height - margin - 14; // the footer stands below
    std::vector<std::vector<Draw>> m_pages;
    double m_y = margin;
    double m_right_width = 0, m_right_bottom = 0;
};

// Draws within a structure element of that name ("P", "H1"), so that the file can be read aloud (ISO 32000-1 14.8).
void draw_tagged(cairo_t* cairo, const char* tag, const Flow::Draw& draw);

struct Cell {
    std::shared_ptr<const Text> text;
    double x; // from the left margin
};
// The cells side by side, on one page where they fit on any; `begin_page` draws what a new page repeats.
void place_row(Flow& flow, const std::vector<Cell>& cells, double padding, const std::function<void()>& begin_page);

} // namespace pendopo::pdf
