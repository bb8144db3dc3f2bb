#include "platform/templates/prepare.hpp"

#include "base/invariant.hpp"
#include "platform/text/translate.hpp"

#include <set>

namespace pendopo::templates {

namespace {

constexpr std::string_view pragma = "{{%AUTOESCAPE context=\"HTML\"}}";

std::string with_single_blanks(std::string_view text)
{
    std::string single;
    for (char c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (!blank)
            single += c;
        else if (!single.empty() && single.back() != ' ')
            single += ' ';
    }
    if (single.ends_with(' '))
        single.pop_back();
    return single;
}

std::multiset<std::string> markers(std::string_view text)
{
    std::multiset<std::string> found;
    for (auto begin = text.find("{{"); begin != std::string_view::npos; begin = text.find("{{", begin + 2))
        found.emplace(text.substr(begin, text.find("}}", begin) - begin));
    return found;
}

// ctemplate escapes HTML in the middle of an address, not "&" and "=" of a parameter: ?q={{Q}} must say {{Q:u}}.
void demand_escaped_parameters(const std::string& template_name, std::string_view text)
{
    constexpr std::string_view word = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
    for (auto at = text.find("={{"); at != std::string_view::npos; at = text.find("={{", at + 3)) {
        const auto before = text.find_last_not_of(word, at - 1);
        const bool parameter
            = before != std::string_view::npos && std::string_view("?&;").find(text[before]) != std::string_view::npos;
        const auto marker = text.substr(at + 1, text.find("}}", at) - at - 1);
        if (parameter && before + 1 < at && !marker.ends_with(":u"))
            throw Bug("template " + template_name + ": an address needs " + std::string(marker) + ":u}}");
    }
}

} // namespace

std::string prepare(const std::string& template_name, std::string_view text, Language language)
{
    if (!text.starts_with(pragma))
        throw Bug("template " + template_name + ": must begin with " + std::string(pragma));
    demand_escaped_parameters(template_name, text);
    std::string prepared;
    for (std::size_t at = 0; at < text.size();) {
        const auto begin = text.find("[[", at);
        prepared += text.substr(at, begin - at);
        if (begin == std::string_view::npos)
            break;
        const auto end = text.find("]]", begin);
        if (end == std::string_view::npos)
            throw Bug("template " + template_name + ": [[ without ]]");
        const auto sentence = with_single_blanks(text.substr(begin + 2, end - begin - 2));
        const auto translated = text::translate(language, sentence);
        if (markers(translated) != markers(sentence))
            throw Bug("template " + template_name + ": the translation of [[" + sentence + "]] has other markers");
        prepared += translated;
        at = end + 2;
    }
    return prepared;
}

} // namespace pendopo::templates
