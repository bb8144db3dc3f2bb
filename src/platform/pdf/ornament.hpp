// Lines, boxes and pictures: the roof of the pendopo, tick boxes, rules, the QR code.
#pragma once
#include "platform/pdf/text.hpp"

namespace pendopo::pdf {

void draw_roof(cairo_t* cairo, double x, double y, double width, const Colour& colour); // 0.4 times as high as wide
void draw_rule(cairo_t* cairo, double x, double y, double width, double thickness, const Colour& colour);
void draw_box(cairo_t* cairo, double x, double y, double width, double height, const Colour& fill);
void draw_tick_box(cairo_t* cairo, double x, double y, double size, bool ticked);
// ISO/IEC 18004, error correction M. Throws std::runtime_error when the content is too long.
void draw_qr(cairo_t* cairo, double x, double y, double size, const std::string& content);

} // namespace pendopo::pdf
