#include "platform/text/both_languages.hpp"

#include "platform/text/translate.hpp"

#include <algorithm>

namespace pendopo::text {

static std::string on_one_line(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return text;
}

Bilingual in_both(const Message& message)
{
    return {translate(Language::indonesian, message), translate(Language::english, message)};
}

std::string told_in_both(const Message& message)
{
    const auto both = in_both(message);
    return on_one_line(both.indonesian) + "\n    " + on_one_line(both.english);
}

} // namespace pendopo::text
