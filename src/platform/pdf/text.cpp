#include "platform/pdf/text.hpp"

#include <pango/pangocairo.h>

#include <algorithm>

namespace pendopo::pdf {

namespace {

template <class T>
std::shared_ptr<T> owned(T* object)
{
    return {object, [](T* gone) { g_object_unref(gone); }};
}

std::string valid_utf8(std::string_view text)
{
    char* valid = g_utf8_make_valid(text.data(), static_cast<gssize>(text.size()));
    std::string copy(valid);
    g_free(valid);
    return copy;
}

double hex_digits(std::string_view digits)
{
    int value = 0;
    for (char c : digits)
        value = value * 16 + g_ascii_xdigit_value(c);
    return value / 255.0;
}

} // namespace

Colour Colour::pale(double strength) const
{
    return {1 - (1 - red) * strength, 1 - (1 - green) * strength, 1 - (1 - blue) * strength};
}

Colour read_colour(std::string_view hex)
{
    if (hex.size() != 7 || hex[0] != '#' || !std::ranges::all_of(hex.substr(1), [](char c) { return g_ascii_isxdigit(c); }))
        return {};
    return {hex_digits(hex.substr(1, 2)), hex_digits(hex.substr(3, 2)), hex_digits(hex.substr(5, 2))};
}

Text::Text(PangoContext* context, std::string_view utf8, const Style& style, double width)
    : m_layout(owned(pango_layout_new(context))), m_style(style), m_width(width)
{
    PangoFontDescription* font = pango_font_description_from_string("Plus Jakarta Sans, Liberation Sans, DejaVu Sans");
    pango_font_description_set_absolute_size(font, style.size * PANGO_SCALE);
    pango_font_description_set_weight(font, style.weight == Weight::bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(m_layout.get(), font);
    pango_font_description_free(font);
    const auto valid = valid_utf8(utf8);
    pango_layout_set_text(m_layout.get(), valid.data(), static_cast<int>(valid.size()));
    pango_layout_set_wrap(m_layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_width(m_layout.get(), static_cast<int>(std::max(width, 1.0) * PANGO_SCALE));
}

int Text::lines() const
{
    return pango_layout_get_line_count(m_layout.get());
}

double Text::natural_width() const
{
    PangoRectangle extents;
    pango_layout_get_extents(m_layout.get(), nullptr, &extents);
    return static_cast<double>(extents.width) / PANGO_SCALE;
}

void Text::draw(cairo_t* cairo, double x, double y, int first, int count) const
{
    cairo_set_source_rgb(cairo, m_style.colour.red, m_style.colour.green, m_style.colour.blue);
    for (int i = 0; i < count; ++i) {
        PangoLayoutLine* line = pango_layout_get_line_readonly(m_layout.get(), first + i);
        PangoRectangle extents;
        pango_layout_line_get_extents(line, nullptr, &extents);
        const double free = m_width - static_cast<double>(extents.width) / PANGO_SCALE;
        const double shift = m_style.align == Align::left ? 0 : m_style.align == Align::right ? free : free / 2;
        cairo_move_to(cairo, x + shift, y + i * line_height() + m_style.size * 1.06);
        pango_cairo_show_layout_line(cairo, line);
    }
}

Typesetter::Typesetter(const std::string& language)
    : m_fonts(owned(pango_cairo_font_map_new())), m_context(owned(pango_font_map_create_context(m_fonts.get())))
{
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(m_fonts.get()), 72);
    // Paper has no pixels to fit letters to.
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(m_context.get(), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(m_context.get(), FALSE);
    pango_context_set_language(m_context.get(), pango_language_from_string(language.empty() ? "id" : language.c_str()));
}

std::shared_ptr<const Text> Typesetter::set(std::string_view utf8, const Style& style, double width) const
{
    return std::make_shared<const Text>(m_context.get(), utf8, style, width);
}

} // namespace pendopo::pdf
