// The request line and the header fields, checked byte by byte. What two programs might read differently is refused
// (RFC 9112 sections 2.2, 3.2, 5, 6; RFC 9110 sections 5 and 10.1.1). Pure functions: no socket, no limits of a route.
#pragma once
#include "platform/http/message.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace pendopo::http {

enum class Version { http_1_0, http_1_1 };

struct Head {
    Method method = Method::get;
    Version version = Version::http_1_1;
    std::string target;
    std::string path;
    Fields query;
    Fields headers; // names in lower case, values trimmed
    bool chunked = false;
    std::optional<std::uint64_t> length; // Content-Length
    bool keep_alive = true;
    bool expects_continue = false;
};

struct HeadEnd {
    bool malformed = false; // a byte that no head may have, seen before the end
    std::size_t end = 0;    // just behind the empty line; 0 while it has not come
};

// Looks for the end of the head in `bytes`, of which those before `from` were looked at before.
HeadEnd find_head_end(std::string_view bytes, std::size_t from);

struct CheckedHead {
    int refusal = 0; // 400, 405, 411, 417, 431, 501, 505; 0 when the head is good
    Head head;       // of a refused one as much as could be read
};

// The target that a head begins to name, as far as it came and may stand there; empty when it is no path.
std::string_view find_target(std::string_view bytes);

// `bytes` is a whole head, up to and with the empty line.
CheckedHead check_head(std::string_view bytes);

} // namespace pendopo::http
