#include "catalogue/shared_words.hpp"

#include "catalogue/map_reader.hpp"
#include "catalogue/read_city.hpp"

#include <algorithm>

namespace pendopo::catalogue {

namespace {

// Bytes of letters beyond ASCII count as letters.
bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

SharedWords::Pairs read_pairs(MapReader& reader, std::string_view language)
{
    SharedWords::Pairs pairs;
    if (!reader.has(language))
        return pairs;
    const Value& map = reader.any(language);
    if (!map.is_map())
        reader.expected(map,
            say("seharusnya pasangan kata seperti {Wali Kota: Bupati} dalam 'say'; yang tertulis {0}", found(map)));
    else
        for (const auto& [word, own] : map.entries()) {
            if (own.is_text() && !own.text().empty() && !word.empty())
                pairs.emplace_back(word, own.text());
            else
                reader.expected(own,
                    say("seharusnya kata yang dipakai di sini untuk '{0}' dalam 'say'; yang tertulis {1}", word, found(own)));
        }
    std::stable_sort(pairs.begin(), pairs.end(), [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    return pairs;
}

// The pair whose word begins here and ends where a word ends; null when there is none.
const std::pair<std::string, std::string>* pair_at(std::string_view rest, const SharedWords::Pairs& pairs)
{
    const auto fits = [&](const auto& pair) {
        const auto& word = pair.first;
        return rest.starts_with(word)
            && (rest.size() == word.size() || !is_letter(word.back()) || !is_letter(rest[word.size()]));
    };
    const auto found = std::find_if(pairs.begin(), pairs.end(), fits);
    return found == pairs.end() ? nullptr : &*found;
}

} // namespace

SharedWords read_shared_words(const DataFolder& data, const std::string& city_key)
{
    const auto file = city_folder(city_key) + "/city.yaml";
    const Value map = data.read(file);
    if (!map.has("say"))
        return {};
    MapReader reader(map["say"], data.reading(file), "'say'");
    SharedWords words{read_pairs(reader, "id"), read_pairs(reader, "en")};
    reader.finish();
    return words;
}

std::string in_own_words(std::string_view text, const SharedWords::Pairs& pairs)
{
    std::string own;
    for (std::size_t at = 0; at < text.size();) {
        const bool begins = at == 0 || !is_letter(text[at - 1]);
        const auto* pair = begins ? pair_at(text.substr(at), pairs) : nullptr;
        own += pair ? std::string_view(pair->second) : text.substr(at, 1);
        at += pair ? pair->first.size() : 1;
    }
    return own;
}

Value in_own_words(const Value& value, const SharedWords& words)
{
    Value own = value;
    if (value.is_list()) {
        own = Value::list();
        for (const auto& item : value.items())
            own.push(in_own_words(item, words));
    } else if (value.is_map()) {
        const bool both = value.entries().size() == 2 && value["id"].is_text() && value["en"].is_text();
        own = Value::map();
        for (const auto& [key, item] : value.entries()) {
            auto said = both ? Value(in_own_words(item.text(), key == "id" ? words.indonesian : words.english))
                             : in_own_words(item, words);
            said.set_line(item.line());
            own.set(key, std::move(said));
        }
    }
    own.set_line(value.line());
    return own;
}

} // namespace pendopo::catalogue
