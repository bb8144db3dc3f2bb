#include "app/commands/spoken.hpp"

#include "platform/text/translate.hpp"

#include <cstdlib>
#include <string_view>

namespace pendopo::app {

Language spoken_language()
{
    for (const auto* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const char* value = std::getenv(name); value && *value != '\0') {
            const std::string_view locale = value;
            const bool indonesian = locale.substr(0, locale.find_first_of("_.@")) == "id";
            return indonesian ? Language::indonesian : Language::english;
        }
    return Language::english;
}

std::string spoken(const Message& message)
{
    return text::translate(spoken_language(), message);
}

} // namespace pendopo::app
