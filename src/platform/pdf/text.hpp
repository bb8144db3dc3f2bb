// Text set in lines (Pango): measured before it is placed, and drawn line by line so that it can go on over a page.
#pragma once
#include <memory>
#include <string>
#include <string_view>

typedef struct _cairo cairo_t;
typedef struct _PangoContext PangoContext;
typedef struct _PangoFontMap PangoFontMap;
typedef struct _PangoLayout PangoLayout;

namespace pendopo::pdf {

struct Colour {
    double red = 0, green = 0, blue = 0;
    // Mixed with white paper: strength 0 is white, 1 the colour itself.
    Colour pale(double strength) const;
};
// "#0a5c55"; anything else is black.
Colour read_colour(std::string_view hex);

enum class Weight { normal, bold };
enum class Align { left, centre, right };

struct Style {
    double size = 10.5; // points
    Weight weight = Weight::normal;
    Colour colour = {0.07, 0.09, 0.11};
    Align align = Align::left;
};

class Text {
public:
    // Width in points; long words break where they must.
    Text(PangoContext* context, std::string_view utf8, const Style& style, double width);
    int lines() const;
    double line_height() const { return m_style.size * 1.42; }
    double height() const { return lines() * line_height(); }
    double natural_width() const;
    // `count` lines from `first`, the top of the first at y.
    void draw(cairo_t* cairo, double x, double y, int first, int count) const;
    void draw(cairo_t* cairo, double x, double y) const { draw(cairo, x, y, 0, lines()); }

private:
    std::shared_ptr<PangoLayout> m_layout;
    Style m_style;
    double m_width;
};

// One document's fonts: Plus Jakarta Sans where it is installed, else Liberation Sans.
class Typesetter {
public:
    explicit Typesetter(const std::string& language);
    std::shared_ptr<const Text> set(std::string_view utf8, const Style& style, double width) const;

private:
    std::shared_ptr<PangoFontMap> m_fonts;
    std::shared_ptr<PangoContext> m_context;
};

} // namespace pendopo::pdf
