#include "requests/pages/send_file.hpp"

#include "platform/http/url.hpp"

namespace pendopo::requests::pages {

std::string disposition(std::string_view kind, std::string_view name)
{
    std::string plain;
    for (const char c : name) {
        const bool harmless = c > ' ' && c < 0x7f && c != '"' && c != '\\' && c != '%' && c != ';';
        plain += harmless ? c : '_';
    }
    return std::string(kind) + "; filename=\"" + plain + "\"; filename*=UTF-8''" + http::encode_percent(name);
}

// A sandbox would keep browsers from showing a PDF at all; their viewer runs none of its script in this site.
static const char* policy_of(const std::string& media_type)
{
    return media_type == "application/pdf" ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"
                                           : "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox";
}

http::Response send_file(const files::Store& store, const StoredFile& file)
{
    const bool shown = file.media_type == "application/pdf" || file.media_type == "image/jpeg" || file.media_type == "image/png";
    http::Response response;
    response.with("Content-Type", file.media_type).with("Content-Disposition", disposition(shown ? "inline" : "attachment", file.name));
    response.with("Content-Security-Policy", policy_of(file.media_type)).with("Cache-Control", "private, no-store");
    response.file = store.path(file.sha256);
    response.file_size = static_cast<std::uint64_t>(file.size);
    return response;
}

http::Response send_pdf(std::string bytes, const std::string& name)
{
    http::Response response;
    response.with("Content-Type", "application/pdf").with("Content-Disposition", disposition("inline", name));
    response.with("Content-Security-Policy", policy_of("application/pdf")).with("Cache-Control", "private, no-store");
    response.body = std::move(bytes);
    return response;
}

} // namespace pendopo::requests::pages
