#include "platform/text/translate.hpp"

#include "platform/assets.hpp"
#include "platform/text/catalogue_file.hpp"

#include <algorithm>

namespace pendopo::text {

namespace {

const CatalogueFile& english()
{
    static const CatalogueFile catalogue(asset("po/en.mo").value_or(""));
    return catalogue;
}

// "{0}" at the front of the text: the argument's number; anything else is empty.
std::optional<std::size_t> placeholder(std::string_view text)
{
    if (text.size() < 3 || text[0] != '{' || text[1] < '0' || text[1] > '9' || text[2] != '}')
        return std::nullopt;
    return static_cast<std::size_t>(text[1] - '0');
}

} // namespace

std::string translate(Language language, std::string_view msgid)
{
    // The empty msgid holds the catalogue's own header.
    if (language == Language::indonesian || msgid.empty())
        return std::string(msgid);
    const auto found = english().find(msgid);
    return std::string(found && !found->empty() ? *found : msgid);
}

std::string translate(Language language, const Message& message)
{
    const auto sentence = translate(language, message.id);
    std::string_view rest = sentence;
    std::string text;
    while (!rest.empty()) {
        const auto index = placeholder(rest);
        const bool known = index && *index < message.arguments.size();
        const auto plain = known ? 0 : std::min(rest.find('{', 1), rest.size());
        text.append(rest.substr(0, plain));
        if (known)
            text += message.arguments[*index].in(language);
        rest.remove_prefix(known ? 3 : plain);
    }
    return text;
}

std::string_view code(Language language)
{
    return language == Language::english ? "en" : "id";
}

} // namespace pendopo::text
