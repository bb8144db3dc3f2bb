// What of a picture must be kept to see it, without what it says about itself: where, when and with what it was taken
// (UU 27/2022 Pasal 16 ayat (2) huruf b: no more than is needed).
#pragma once
#include <optional>
#include <string_view>
#include <vector>

namespace pendopo::files {

// The parts in order; together they are the clean picture. Empty when the bytes are not a whole JPEG (ITU T.81 Annex B) or
// PNG (ISO 15948). What stands behind the end is dropped.
// JPEG keeps JFIF, colour profile and Adobe's colour transform; of Exif (CIPA DC-008) only how the picture is turned.
// PNG keeps what changes how it looks, no text, time or Exif.
std::optional<std::vector<std::string_view>> jpeg_parts(std::string_view file);
std::optional<std::vector<std::string_view>> png_parts(std::string_view file);

} // namespace pendopo::files
