#include "ui/components/qr/qr.hpp"

#include "platform/pdf/qr_code.hpp"

namespace pendopo::ui {

static std::string path_of(const pdf::QrCode& code)
{
    std::string path;
    for (const auto& run : code.runs) {
        const auto length = std::to_string(run.length);
        path += "M" + std::to_string(run.column) + " " + std::to_string(run.row) + "h" + length + "v1h-" + length + "z";
    }
    return path;
}

void fill_qr(templates::Fill& into, std::string_view name, const std::string& content, const std::string& label)
{
    const auto code = pdf::encode_qr(content);
    auto& qr = into.include(name, "ui/components/qr/qr");
    qr.set("WIDTH", static_cast<std::int64_t>(code.width)).set("PATH", path_of(code)).set("LABEL", label);
}

} // namespace pendopo::ui
