#include "platform/http/reply.hpp"

#include "base/invariant.hpp"
#include "base/time.hpp"
#include "platform/http/ascii.hpp"
#include "platform/http/gzip.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

namespace pendopo::http {

static const std::string* find_header(const Response& response, std::string_view name)
{
    for (const auto& [key, value] : response.headers)
        if (equal_ignoring_case(key, name))
            return &value;
    return nullptr;
}

static void check_headers(const Response& response)
{
    static constexpr std::string_view edge_only[]
        = {"content-length", "transfer-encoding", "connection", "date", "x-request-id", "x-content-type-options"};
    for (const auto& [name, value] : response.headers) {
        INVARIANT(is_token(name), "the name of a response header is a token");
        INVARIANT(value.find_first_of(std::string_view("\r\n\0", 3)) == std::string::npos,
            "a response header has no line break: what users write is encoded before it goes there");
        const auto is_name = [&name = name](std::string_view one) { return equal_ignoring_case(one, name); };
        INVARIANT(std::none_of(std::begin(edge_only), std::end(edge_only), is_name),
            "the edge alone says how long a response is and what becomes of the connection");
    }
    INVARIANT(response.status >= 200 && response.status <= 599, "a response has a final status");
}

// A body beside a secret must not shrink visibly (the BREACH attack): such a response says x-no-compress.
static void compress(Response& response, std::string_view accept_encoding)
{
    constexpr std::size_t worth_it = 1024;
    const bool forbidden
        = std::erase_if(response.headers, [](const auto& h) { return equal_ignoring_case(h.first, "x-no-compress"); });
    const auto* type = find_header(response, "content-type");
    if (forbidden || response.body.size() <= worth_it || !type || !is_compressible(*type)
        || find_header(response, "content-encoding"))
        return;
    response.with("Vary", "Accept-Encoding");
    if (!accepts_gzip(accept_encoding))
        return;
    response.body = compress_gzip(response.body);
    response.with("Content-Encoding", "gzip");
}

static void add_field(std::string& head, std::string_view name, std::string_view value)
{
    head.append(name).append(": ").append(value).append("\r\n");
}

static const std::string& date_now()
{
    thread_local std::int64_t second = -1;
    thread_local std::string date;
    const auto now = Instant::clock_now().unix_milliseconds() / 1000;
    if (now != second)
        date = http_date(now);
    second = now;
    return date;
}

Reply write_reply(Response response, const ReplyContext& context)
{
    check_headers(response);
    if (response.file.empty())
        compress(response, context.accept_encoding);
    Reply reply;
    reply.keep_alive = context.keep_alive;
    const auto size = response.file.empty() ? response.body.size() : response.file_size;
    const bool bodiless = response.status == 204 || response.status == 304;
    auto& head = reply.head;
    head.reserve(512);
    head.append("HTTP/1.1 ").append(std::to_string(response.status)).append(" ");
    head.append(reason_phrase(response.status)).append("\r\n");
    for (const auto& [name, value] : response.headers)
        if (!equal_ignoring_case(name, "x-no-compress"))
            add_field(head, name, value);
    if (!bodiless)
        add_field(head, "Content-Length", std::to_string(size));
    add_field(head, "Date", date_now());
    add_field(head, "Connection", context.keep_alive ? "keep-alive" : "close");
    add_field(head, "X-Request-Id", context.correlation_id);
    add_field(head, "X-Content-Type-Options", "nosniff");
    head.append("\r\n");
    if (!bodiless && context.method != Method::head) {
        reply.body = response.file.empty() ? std::move(response.body) : std::string();
        reply.file = std::move(response.file);
        reply.file_size = response.file_size;
    }
    return reply;
}

std::string http_date(std::int64_t unix_seconds)
{
    static constexpr std::array days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto date = Instant(unix_seconds * 1000).date(UtcOffset());
    const auto second = static_cast<int>(unix_seconds % 86400);
    std::array<char, 40> text;
    const int size = std::snprintf(text.data(), text.size(), "%s, %02u %s %04d %02d:%02d:%02d GMT", days[date.weekday() - 1],
        date.day(), months[date.month() - 1], date.year(), second / 3600, second / 60 % 60, second % 60);
    return std::string(text.data(), static_cast<std::size_t>(size));
}

std::string_view reason_phrase(int status)
{
    static constexpr std::pair<int, std::string_view> phrases[]
        = {{200, "OK"}, {201, "Created"}, {202, "Accepted"}, {204, "No Content"}, {301, "Moved Permanently"}, {302, "Found"},
            {303, "See Other"}, {304, "Not Modified"}, {307, "Temporary Redirect"}, {308, "Permanent Redirect"},
            {400, "Bad Request"}, {401, "Unauthorized"}, {403, "Forbidden"}, {404, "Not Found"}, {405, "Method Not Allowed"},
            {406, "Not Acceptable"}, {408, "Request Timeout"}, {409, "Conflict"}, {410, "Gone"}, {411, "Length Required"},
            {412, "Precondition Failed"}, {413, "Content Too Large"}, {414, "URI Too Long"}, {415, "Unsupported Media Type"},
            {417, "Expectation Failed"}, {422, "Unprocessable Content"}, {428, "Precondition Required"},
            {429, "Too Many Requests"}, {431, "Request Header Fields Too Large"}, {500, "Internal Server Error"},
            {501, "Not Implemented"}, {503, "Service Unavailable"}, {505, "HTTP Version Not Supported"}};
    for (const auto& [code, phrase] : phrases)
        if (code == status)
            return phrase;
    return "Status";
}

} // namespace pendopo::http
