// Where a letter about an account comes from and leads to.
#pragma once
#include "base/message.hpp"
#include "outbox/promise_mail.hpp"

#include <string>

namespace pendopo::people {

struct LetterPlace {
    std::string public_address; // "https://temandisko.pontianak.go.id", without a slash at the end
    std::string portal;         // "Teman DISKO"
    Language language = Language::indonesian;
};

} // namespace pendopo::people
