// What an error page says for each HTTP status.
#pragma once
#include "base/message.hpp"

namespace pendopo::ui {

struct ErrorWords {
    Message heading;
    Message sentence; // when the rule gave no sentence of its own
    Message advice;   // may be empty
};

ErrorWords error_words(int status);

} // namespace pendopo::ui
