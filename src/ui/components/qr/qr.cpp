#include "ui/components/qr/qr.hpp"

#include <qrencode.h>

#include <memory>
#include <stdexcept>

namespace pendopo::ui {

// One rectangle for every run of dark modules in a row.
static std::string path_of(const QRcode& code)
{
    std::string path;
    for (int y = 0; y < code.width; ++y)
        for (int x = 0; x < code.width; ++x) {
            int run = 0;
            while (x + run < code.width && (code.data[y * code.width + x + run] & 1))
                ++run;
            if (run == 0)
                continue;
            const auto length = std::to_string(run);
            path += "M" + std::to_string(x) + " " + std::to_string(y) + "h" + length + "v1h-" + length + "z";
            x += run;
        }
    return path;
}

void fill_qr(templates::Fill& into, std::string_view name, const std::string& content, const std::string& label)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(content.size()), reinterpret_cast<const unsigned char*>(content.data()), 0, QR_ECLEVEL_M),
        QRcode_free);
    if (!code)
        throw std::runtime_error("a text of " + std::to_string(content.size()) + " bytes does not fit into a QR code");
    auto& qr = into.include(name, "ui/components/qr/qr");
    qr.set("WIDTH", static_cast<std::int64_t>(code->width)).set("PATH", path_of(*code)).set("LABEL", label);
}

} // namespace pendopo::ui
