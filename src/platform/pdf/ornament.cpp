#include "platform/pdf/ornament.hpp"

#include "platform/pdf/qr_code.hpp"

#include <cairo.h>

#include <memory>
#include <stdexcept>

namespace pendopo::pdf {

namespace {

void set_colour(cairo_t* cairo, const Colour& colour)
{
    cairo_set_source_rgb(cairo, colour.red, colour.green, colour.blue);
}

// Scaled drawing that leaves nothing behind.
class Scaled {
public:
    Scaled(cairo_t* cairo, double x, double y, double scale) : m_cairo(cairo)
    {
        cairo_save(cairo);
        cairo_translate(cairo, x, y);
        cairo_scale(cairo, scale, scale);
    }
    ~Scaled() { cairo_restore(m_cairo); }
    Scaled(const Scaled&) = delete;
    Scaled& operator=(const Scaled&) = delete;

private:
    cairo_t* m_cairo;
};

void line(cairo_t* cairo, double x1, double y1, double x2, double y2)
{
    cairo_move_to(cairo, x1, y1);
    cairo_line_to(cairo, x2, y2);
}

} // namespace

// The same drawing as in the pages' header, on its grid of 100 by 40.
void draw_roof(cairo_t* cairo, double x, double y, double width, const Colour& colour)
{
    const Scaled scaled(cairo, x, y, width / 100);
    cairo_move_to(cairo, 3, 25.5);
    cairo_curve_to(cairo, 20, 23.5, 31, 19.5, 38, 12.5);
    cairo_line_to(cairo, 45, 4);
    cairo_line_to(cairo, 55, 4);
    cairo_line_to(cairo, 62, 12.5);
    cairo_curve_to(cairo, 69, 19.5, 80, 23.5, 97, 25.5);
    cairo_close_path(cairo);
    line(cairo, 38, 12.5, 62, 12.5);
    line(cairo, 45, 4, 42.5, 1.5);
    line(cairo, 55, 4, 57.5, 1.5);
    for (double pillar : {16.0, 33.0, 44.0, 56.0, 67.0, 84.0})
        line(cairo, pillar, 25.5, pillar, 40);
    set_colour(cairo, colour);
    cairo_set_line_width(cairo, 1.7);
    cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND);
    cairo_stroke(cairo);
}

void draw_rule(cairo_t* cairo, double x, double y, double width, double thickness, const Colour& colour)
{
    draw_box(cairo, x, y, width, thickness, colour);
}

void draw_box(cairo_t* cairo, double x, double y, double width, double height, const Colour& fill)
{
    set_colour(cairo, fill);
    cairo_rectangle(cairo, x, y, width, height);
    cairo_fill(cairo);
}

void draw_tick_box(cairo_t* cairo, double x, double y, double size, bool ticked)
{
    const Scaled scaled(cairo, x, y, size / 10);
    set_colour(cairo, {0.07, 0.09, 0.11});
    cairo_set_line_width(cairo, 0.9);
    cairo_rectangle(cairo, 0.5, 0.5, 9, 9);
    cairo_stroke(cairo);
    if (!ticked)
        return;
    cairo_set_line_width(cairo, 1.6);
    cairo_move_to(cairo, 2.4, 5.2);
    cairo_line_to(cairo, 4.3, 7.2);
    cairo_line_to(cairo, 7.8, 2.8);
    cairo_stroke(cairo);
}

void draw_qr(cairo_t* cairo, double x, double y, double size, const std::string& content)
{
    const auto code = encode_qr(content);
    const Scaled scaled(cairo, x, y, size / code.width);
    set_colour(cairo, {});
    for (const auto& run : code.runs)
        cairo_rectangle(cairo, run.column, run.row, run.length, 1);
    cairo_fill(cairo);
}

} // namespace pendopo::pdf
