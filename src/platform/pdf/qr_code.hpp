// A text as a QR code (ISO/IEC 18004), error correction M: dark and light modules, for paper and for pages.
#pragma once
#include <string>
#include <vector>

namespace pendopo::pdf {

// Dark modules that lie beside one another in a row: drawn as one rectangle, so that no hairline shows between them.
struct DarkRun {
    int column = 0, row = 0, length = 0;
};

struct QrCode {
    int width = 0; // modules on each side, without the quiet zone
    std::vector<DarkRun> runs;
};

// Throws std::runtime_error when the text is too long for any code.
QrCode encode_qr(const std::string& content);

} // namespace pendopo::pdf
