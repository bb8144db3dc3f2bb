// The language in which the program speaks to who gave a command.
#pragma once
#include "base/message.hpp"

#include <string>

namespace pendopo::app {

// By LC_ALL, LC_MESSAGES and LANG, the first that is not empty (POSIX.1-2017 Base Definitions, 8.2): Indonesian for "id" and
// "id_ID.UTF-8"; English for all others, also when none is set.
Language spoken_language();
std::string spoken(const Message& message);

} // namespace pendopo::app
