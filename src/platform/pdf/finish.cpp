// The last step: footers, the PDF surface, and what Cairo 1.16 cannot say about a document.
#include "platform/pdf/document_language.hpp"
#include "platform/pdf/document_parts.hpp"
#include "platform/pdf/ornament.hpp"

#include <cairo-pdf.h>

#include <algorithm>
#include <stdexcept>

namespace pendopo::pdf {

namespace {

cairo_status_t take_bytes(void* bytes, const unsigned char* data, unsigned length)
{
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

void set_metadata(cairo_surface_t* surface, const Letterhead& head)
{
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, head.title.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, head.office.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Pendopo");
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, head.created.c_str());
}

void draw_footer(cairo_t* cairo, const Typesetter& type, const std::string& text, const std::string& number)
{
    constexpr double top = page_height - margin, number_width = 50;
    const Colour grey{0.36, 0.4, 0.43};
    const auto left = type.set(text, {8, Weight::normal, grey}, text_width - number_width);
    const auto right = type.set(number, {8, Weight::normal, grey, Align::right}, number_width);
    draw_rule(cairo, margin, top, text_width, 0.4, {0.8, 0.82, 0.83});
    left->draw(cairo, margin, top + 5, 0, std::min(left->lines(), 2));
    right->draw(cairo, page_width - margin - number_width, top + 5);
}

} // namespace

std::string Document::finish()
{
    const auto& [head, type, flow] = *m_parts;
    std::string bytes;
    const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface(
        cairo_pdf_surface_create_for_stream(take_bytes, &bytes, page_width, page_height), cairo_surface_destroy);
    const std::unique_ptr<cairo_t, decltype(&cairo_destroy)> cairo(cairo_create(surface.get()), cairo_destroy);
    set_metadata(surface.get(), head);
    const auto count = std::to_string(flow.pages().size());
    for (std::size_t page = 0; page < flow.pages().size(); ++page) {
        for (const auto& draw : flow.pages()[page])
            draw(cairo.get());
        draw_footer(cairo.get(), type, head.footer, std::to_string(page + 1) + " / " + count);
        cairo_show_page(cairo.get());
    }
    cairo_surface_finish(surface.get());
    for (const auto status : {cairo_status(cairo.get()), cairo_surface_status(surface.get())})
        if (status != CAIRO_STATUS_SUCCESS)
            throw std::runtime_error(std::string("PDF: ") + cairo_status_to_string(status));
    return with_language(std::move(bytes), head.language);
}

} // namespace pendopo::pdf
