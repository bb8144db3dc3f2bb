// What keeps letters from leaving, in a sentence for the administrator. The technical words stand below it on the page.
#pragma once
#include "base/message.hpp"

#include <string_view>

namespace pendopo::system::pages {

// `trouble`: what curl said, and after "the server said:" what the mail server answered (RFC 5321).
Message say_mail_trouble(std::string_view trouble);

} // namespace pendopo::system::pages
