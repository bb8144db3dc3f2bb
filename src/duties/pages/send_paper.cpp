#include "duties/pages/send_paper.hpp"

#include "platform/http/url.hpp"

namespace pendopo::duties::pages {

namespace {

// RFC 6266 with RFC 8187: the name as it is.
std::string inline_as(const std::string& name)
{
    return "inline; filename*=UTF-8''" + http::encode_percent(name);
}

http::Response reply(const std::string& media_type, const std::string& name)
{
    // A sandbox would keep browsers from showing a PDF at all; their viewer runs none of its script in this site.
    const bool pdf = media_type == "application/pdf";
    http::Response response;
    response.with("Content-Type", media_type).with("Content-Disposition", inline_as(name)).with("Cache-Control", "private, no-store");
    response.with("Content-Security-Policy", pdf ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"
                                                 : "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox");
    return response;
}

} // namespace

http::Response send_file(const files::Store& store, const registers::StoredFile& file)
{
    auto response = reply(file.media_type, file.name);
    response.file = store.path(file.sha256);
    response.file_size = static_cast<std::uint64_t>(file.size);
    return response;
}

http::Response send_pdf(std::string bytes, const std::string& name)
{
    auto response = reply("application/pdf", name);
    response.body = std::move(bytes);
    return response;
}

} // namespace pendopo::duties::pages
