// How text travels in a message of seven-bit lines: encoded words in headers (RFC 2047), quoted-printable in the body
// (RFC 2045 6.7).
#pragma once
#include <string>
#include <string_view>

namespace pendopo::mail {

// ASCII stays as it is; the rest becomes words of at most 75 characters, folded over lines.
std::string encode_header(std::string_view utf8);
// Lines end in CR LF and have at most 76 characters.
std::string encode_body(std::string_view utf8);

} // namespace pendopo::mail
