#include "seed/fill_in_words.hpp"

#include <array>
#include <utility>

namespace pendopo::seed {

namespace {

std::string name_of(const catalogue::City& city, const std::string& owner)
{
    if (const auto* agency = city.agency(owner))
        return agency->name.indonesian;
    if (const auto* unit = city.unit(owner))
        return unit->name.indonesian;
    return city.office.indonesian;
}

} // namespace

std::string fill_in_words(std::string text, const Words& words)
{
    if (text.find('{') == std::string::npos)
        return text;
    const int year = words.today.year();
    const std::array<std::pair<std::string, std::string>, 9> known{{{"{city}", words.city.name.indonesian},
        {"{office}", words.city.office_short}, {"{domain}", words.city.official_domain},
        {"{agency}", name_of(words.city, words.owner)}, {"{owner}", words.owner}, {"{n}", std::to_string(words.number)},
        {"{year}", std::to_string(year)}, {"{year-1}", std::to_string(year - 1)}, {"{year+1}", std::to_string(year + 1)}}};
    for (const auto& [word, meant] : known)
        for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + meant.size()))
            text.replace(at, word.size(), meant);
    for (const std::string word : {"kota", "Kota", "Wali Kota", "Balai Kota", "Perwal", "Kepwali"})
        for (auto at = text.find("{" + word + "}"); at != std::string::npos; at = text.find("{" + word + "}", at))
            text.replace(at, word.size() + 2, catalogue::in_own_words(word, words.own));
    return text;
}

Value fill_in_words(const Value& value, const Words& words)
{
    Value filled = value;
    if (value.is_text()) {
        filled = fill_in_words(value.text(), words);
    } else if (value.is_list()) {
        filled = Value::list();
        for (const auto& item : value.items())
            filled.push(fill_in_words(item, words));
    } else if (value.is_map()) {
        filled = Value::map();
        for (const auto& [key, item] : value.entries())
            filled.set(key, fill_in_words(item, words));
    }
    filled.set_line(value.line());
    return filled;
}

} // namespace pendopo::seed
