#include "uploads/pages/send_file.hpp"

#include "platform/http/disposition.hpp"

#include <utility>

namespace pendopo::uploads::pages {

namespace {

bool is_shown(const std::string& media_type)
{
    return media_type == "application/pdf" || media_type == "image/jpeg" || media_type == "image/png";
}

// A sandbox would keep browsers from showing a PDF at all; their viewer runs none of its script in this site.
const char* policy_of(const std::string& media_type)
{
    return media_type == "application/pdf"
        ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"
        : "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox";
}

http::Response head_of(const std::string& media_type, const std::string& name, std::string_view kind)
{
    http::Response response;
    response.with("Content-Type", media_type).with("Content-Disposition", http::disposition(kind, name));
    response.with("Content-Security-Policy", policy_of(media_type));
    return response;
}

http::Response with_bytes_of(http::Response response, const files::Store& store, const StoredFile& file)
{
    response.file = store.path(file.sha256);
    response.file_size = static_cast<std::uint64_t>(file.size);
    return response;
}

std::string_view kind_of(const StoredFile& file)
{
    return is_shown(file.media_type) ? "inline" : "attachment";
}

http::Response send_privately(const files::Store& store, const StoredFile& file, std::string_view kind)
{
    auto response = head_of(file.media_type, file.name, kind);
    response.with("Cache-Control", "private, no-store");
    return with_bytes_of(std::move(response), store, file);
}

// If-None-Match: a list of tags, weak or strong, or "*".
bool has_already(std::string_view tags, const std::string& tag)
{
    return tags == "*" || tags.find(tag) != std::string_view::npos;
}

} // namespace

Upload upload_of(const http::UploadedFile& file)
{
    return {file.name, file.path, file.sha256, file.size};
}

http::Response send_file(const files::Store& store, const StoredFile& file)
{
    return send_privately(store, file, kind_of(file));
}

http::Response download_file(const files::Store& store, const StoredFile& file)
{
    return send_privately(store, file, "attachment");
}

http::Response send_public_file(const http::Request& request, const files::Store& store, const StoredFile& file)
{
    const auto tag = "\"" + file.sha256 + "\"";
    const bool known = has_already(request.header("if-none-match"), tag);
    auto response = known ? http::Response{} : head_of(file.media_type, file.name, kind_of(file));
    response.with("Cache-Control", "public, no-cache").with("ETag", tag);
    response.status = known ? 304 : 200;
    return known ? response : with_bytes_of(std::move(response), store, file);
}

http::Response send_pdf(std::string bytes, const std::string& name)
{
    auto response = head_of("application/pdf", name, "inline");
    response.with("Cache-Control", "private, no-store");
    response.body = std::move(bytes);
    return response;
}

} // namespace pendopo::uploads::pages
