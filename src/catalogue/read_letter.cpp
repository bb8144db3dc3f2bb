#include "catalogue/read_field.hpp"
#include "catalogue/read_service.hpp"
#include "platform/text/both_languages.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace pendopo::catalogue {

namespace {

using MediaType = std::pair<std::string_view, std::string_view>;
constexpr std::array<MediaType, 5> media_types{{{"pdf", "application/pdf"}, {"jpeg", "image/jpeg"}, {"png", "image/png"},
    {"mp4", "video/mp4"}, {"zip", "application/zip"}}};

// A letter is read on a screen; an archive is only a document that a register keeps.
std::vector<MediaType> types_of(std::string_view key)
{
    return {media_types.begin(), media_types.end() - (key == "letters" ? 1 : 0)};
}

std::vector<std::string> read_accept(MapReader& reader, const std::vector<MediaType>& allowed)
{
    std::vector<std::string> types;
    std::vector<std::string_view> names;
    for (const auto& type : allowed)
        names.push_back(type.first);
    for (const auto& item : reader.list("accept")) {
        const auto known = std::find_if(allowed.begin(), allowed.end(),
            [&](const auto& type) { return item.is_text() && item.text() == type.first; });
        if (known == allowed.end())
            reader.expected_one_of(item, names);
        else
            types.emplace_back(known->second);
    }
    if (types.empty() && reader.any("accept").is_list() && reader.any("accept").items().empty()) {
        std::string list;
        for (const auto& name : names)
            list.append(list.empty() ? "" : ", ").append(name);
        reader.expected(reader.any("accept"), say("seharusnya sedikitnya satu dari {0}", list));
    }
    return types;
}

Letter read_letter(const Value& map, const Reading& reading, const Message& what, const std::vector<MediaType>& allowed)
{
    MapReader reader(map, reading, say("{0} '{1}'", text::in_both(what), map.text_or("key", "?")));
    Letter letter;
    letter.spot = reading.spot(map);
    letter.key = reader.name("key");
    letter.label = reader.words("label");
    letter.hint = reader.words_or("hint");
    letter.required = reader.yes_or("required", true);
    letter.when = read_when(reader);
    letter.accept = read_accept(reader, allowed);
    letter.maximum_megabytes = reader.whole_or("max_mb", 10, 1, 500);
    letter.maximum = reader.whole_or("maximum", 1, 1, 50);
    letter.signed_by = reader.words_or("signed_by");
    letter.checks = reader.many_words_or("checks");
    reader.finish();
    return letter;
}

} // namespace

std::vector<Letter> read_letters(MapReader& reader, std::string_view key, const Message& what)
{
    std::vector<Letter> letters;
    for (const auto& item : reader.list(key))
        letters.push_back(read_letter(item, reader.reading(), what, types_of(key)));
    return letters;
}

} // namespace pendopo::catalogue
