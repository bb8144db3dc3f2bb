// A Response made ready for the socket: its status line and header fields, its body compressed where that helps.
#pragma once
#include "platform/http/message.hpp"

#include <string>
#include <string_view>

namespace pendopo::http {

struct ReplyContext {
    Method method = Method::get;
    bool keep_alive = false;
    std::string_view accept_encoding;
    std::string_view correlation_id;
};

struct Reply {
    std::string head;
    std::string body;
    std::string file; // sent behind the head instead of a body
    std::uint64_t file_size = 0;
    bool keep_alive = false;
};

// Sets Content-Length, Date, Connection, X-Request-Id and X-Content-Type-Options. Throws Bug when the response carries
// a field that only the edge may set, a malformed name, or CR, LF or NUL in a value.
Reply write_reply(Response response, const ReplyContext& context);

std::string_view reason_phrase(int status);
std::string http_date(std::int64_t unix_seconds); // IMF-fixdate (RFC 9110 section 5.6.7), English whatever the locale

} // namespace pendopo::http
