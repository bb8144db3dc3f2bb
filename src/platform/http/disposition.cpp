#include "platform/http/disposition.hpp"

#include "platform/http/url.hpp"

namespace pendopo::http {

std::string disposition(std::string_view kind, std::string_view name)
{
    std::string plain;
    for (const char c : name) {
        const bool harmless = c > ' ' && c < 0x7f && c != '"' && c != '\\' && c != '%' && c != ';';
        plain += harmless ? c : '_';
    }
    return std::string(kind) + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encode_percent(name);
}

Response private_file(std::string_view media_type, std::string_view kind, std::string_view name)
{
    Response response;
    response.with("Content-Type", std::string(media_type)).with("Content-Disposition", disposition(kind, name));
    response.with("Cache-Control", "private, no-store");
    return response;
}

} // namespace pendopo::http
