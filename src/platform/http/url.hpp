// Percent-encoding, paths and name=value pairs (RFC 3986; application/x-www-form-urlencoded of the WHATWG URL
// standard).
#pragma once
#include "platform/http/message.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace pendopo::http {

enum class Plus { literal, blank };

// Empty when a '%' is not followed by two hexadecimal digits.
std::optional<std::string> decode_percent(std::string_view text, Plus plus);
// Everything but the unreserved characters of RFC 3986 becomes %XX.
std::string encode_percent(std::string_view text);

// The path of a request: decoded, double slashes made one. Empty when it does not begin with '/', is not valid UTF-8,
// has a control character, an encoded slash or backslash, or a dot segment: a browser resolves these before it sends.
std::optional<std::string> read_path(std::string_view raw);

// "a=1&b=2" decoded, blank pairs left out. Empty when there are more than `most` pairs, a bad percent sign, text that
// is not UTF-8, or a NUL.
inline constexpr std::size_t most_query_fields = 200;
std::optional<Fields> read_pairs(std::string_view text, std::size_t most);

} // namespace pendopo::http
