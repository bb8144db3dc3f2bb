// How a browser is told what to do with a file that it is sent, and under which name.
#pragma once
#include "platform/http/message.hpp"

#include <string>
#include <string_view>

namespace pendopo::http {

// The value of Content-Disposition (RFC 6266 with RFC 8187): the name as it is, and in plain letters for old programs. `kind`:
// "inline", "attachment".
std::string disposition(std::string_view kind, std::string_view name);
// The head of a file made for one person: of that type and name, which no cache keeps.
Response private_file(std::string_view media_type, std::string_view kind, std::string_view name);

} // namespace pendopo::http
