#include "catalogue/answers.hpp"
#include "catalogue/fields/field_type.hpp"
#include "platform/text/unicode.hpp"

namespace pendopo::catalogue {

namespace {

// The bytes of the first `count` characters.
std::size_t bytes_of(std::string_view text, std::size_t count)
{
    std::size_t at = 0;
    while (count > 0 && at < text.size()) {
        ++at;
        while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80)
            ++at;
        --count;
    }
    return at;
}

// Four characters at the front and two at the end tell a number apart from others without giving it away; of short
// texts only the first, and of an e-mail address the domain besides.
std::string masked(const std::string& text)
{
    const std::string dots = "••••";
    if (const auto at = text.rfind('@'); at != std::string::npos && at > 0)
        return text.substr(0, bytes_of(text, 1)) + dots + text.substr(at);
    const auto length = text::length(text);
    if (length < 10)
        return text.substr(0, bytes_of(text, length > 2 ? 1 : 0)) + dots;
    return text.substr(0, bytes_of(text, 4)) + dots + text.substr(bytes_of(text, length - 2));
}

} // namespace

std::string show_answer(const Field& field, const Value& answer, Language language, const City& city, Showing showing)
{
    if (is_blank(answer))
        return {};
    const auto words = type_of(field).show(field, answer, {language, city, showing});
    return showing == Showing::masked && field.sensitive ? masked(words) : words;
}

} // namespace pendopo::catalogue
