#include "catalogue/read_field.hpp"
#include "catalogue/read_service.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace pendopo::catalogue {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 4> media_types{
    {{"pdf", "application/pdf"}, {"jpeg", "image/jpeg"}, {"png", "image/png"}, {"mp4", "video/mp4"}}};

std::vector<std::string> read_accept(MapReader& reader)
{
    std::vector<std::string> types;
    for (const auto& item : reader.list("accept")) {
        const auto known = std::find_if(media_types.begin(), media_types.end(),
            [&](const auto& type) { return item.is_text() && item.text() == type.first; });
        if (known == media_types.end())
            reader.expected_one_of(item, {"pdf", "jpeg", "png", "mp4"});
        else
            types.emplace_back(known->second);
    }
    if (types.empty() && reader.any("accept").is_list() && reader.any("accept").items().empty())
        reader.expected(reader.any("accept"), "expected at least one of pdf, jpeg, png, mp4");
    return types;
}

Letter read_letter(const Value& map, const Reading& reading, const std::string& what)
{
    MapReader reader(map, reading, what + " '" + map.text_or("key", "?") + "'");
    Letter letter;
    letter.spot = reading.spot(map);
    letter.key = reader.name("key");
    letter.label = reader.words("label");
    letter.hint = reader.words_or("hint");
    letter.required = reader.yes_or("required", true);
    letter.when = read_when(reader);
    letter.accept = read_accept(reader);
    letter.maximum_megabytes = reader.whole_or("max_mb", 10, 1, 500);
    letter.maximum = reader.whole_or("maximum", 1, 1, 50);
    letter.signed_by = reader.words_or("signed_by");
    letter.checks = reader.many_words_or("checks");
    reader.finish();
    return letter;
}

} // namespace

std::vector<Letter> read_letters(MapReader& reader, std::string_view key, const std::string& what)
{
    std::vector<Letter> letters;
    for (const auto& item : reader.list(key))
        letters.push_back(read_letter(item, reader.reading(), what));
    return letters;
}

} // namespace pendopo::catalogue
