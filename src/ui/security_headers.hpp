// What every reply tells the browser to forbid (Content Security Policy Level 3, RFC 6797, Permissions Policy).
#pragma once
#include "platform/http/message.hpp"

namespace pendopo::ui {

// Leaves alone what the handler has set itself. A PDF may be shown inside a page of this site, nothing else may.
void add_security_headers(http::Response& response, const http::Request& request);
const std::string* find_header(const http::Response& response, std::string_view name); // null when it is not set

} // namespace pendopo::ui
