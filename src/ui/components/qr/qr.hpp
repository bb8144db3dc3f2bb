// A QR code (ISO/IEC 18004) drawn as inline SVG: it prints sharply and needs no picture file.
#pragma once
#include "platform/templates/templates.hpp"

#include <string>
#include <string_view>

namespace pendopo::ui {

// Fills {{>NAME}}; `label` is read aloud in its place. Error correction M. Throws std::runtime_error above 2,331 bytes.
void fill_qr(templates::Fill& into, std::string_view name, const std::string& content, const std::string& label);

} // namespace pendopo::ui
