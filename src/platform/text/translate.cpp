#include "platform/text/translate.hpp"

#include "platform/assets.hpp"
#include "platform/text/catalogue_file.hpp"

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
    std::string text;
    for (std::size_t i = 0; i < sentence.size();) {
        const auto index = placeholder(std::string_view(sentence).substr(i));
        if (index && *index < message.arguments.size()) {
            text += message.arguments[*index].in(language);
            i += 3;
        } else {
            text += sentence[i++];
        }
    }
    return text;
}

std::string_view code(Language language)
{
    return language == Language::english ? "en" : "id";
}

} // namespace pendopo::text
