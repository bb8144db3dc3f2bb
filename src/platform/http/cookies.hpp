// The Cookie header (RFC 6265 section 4.2). Pairs that do not fit the grammar are left out: another program on the same
// host may have set them, and a person must not be locked out by a foreign cookie.
#pragma once
#include "platform/http/message.hpp"

#include <string_view>

namespace pendopo::http {

// At most 100 cookies; the first of two equal names stands first.
Fields read_cookies(std::string_view header);

} // namespace pendopo::http
