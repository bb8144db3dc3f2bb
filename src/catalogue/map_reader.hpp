// Reads one map of a definition file key by key. What is missing, of the wrong kind or unknown becomes a trouble, and
// reading goes on with an empty value, so that one run finds everything.
#pragma once
#include "base/time.hpp"
#include "catalogue/troubles.hpp"

#include <initializer_list>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pendopo::catalogue {

class MapReader {
public:
    // `what` names the map in troubles: say("isian '{0}'", "nama"); a key alone reads alike in both languages.
    MapReader(const Value& map, Reading reading, Message what);
    MapReader(const Value& map, Reading reading, const char* key) : MapReader(map, std::move(reading), Message{key, {}}) {}

    bool has(std::string_view key)
    {
        m_asked.emplace(key);
        return m_map.has(key);
    }
    // The value whatever its kind; null when absent.
    const Value& any(std::string_view key);

    // Without `_or`: the key must be there. With it: absent means `otherwise`.
    std::string text(std::string_view key);
    std::string text_or(std::string_view key, std::string otherwise = {});
    // A short name for machines: lower-case letters, digits, '_' and '-', at most 60.
    std::string name(std::string_view key);
    std::string name_or(std::string_view key, std::string otherwise = {});
    int whole(std::string_view key, int minimum, int maximum);
    int whole_or(std::string_view key, int otherwise, int minimum, int maximum);
    bool yes_or(std::string_view key, bool otherwise);
    Date date(std::string_view key);
    // "{id: …, en: …}", both filled in.
    Bilingual words(std::string_view key);
    Bilingual words_or(std::string_view key, Bilingual otherwise = {});
    std::vector<Bilingual> many_words_or(std::string_view key, std::vector<Bilingual> otherwise = {});
    std::vector<std::string> texts(std::string_view key);
    std::vector<std::string> texts_or(std::string_view key, std::vector<std::string> otherwise = {});
    // The items of a list; none when it is absent or no list.
    const std::vector<Value>& list(std::string_view key);
    const std::vector<Value>& list_or_none(std::string_view key);
    const Value& map(std::string_view key);

    template <class T>
    T one_of_or(std::string_view key, T otherwise, std::initializer_list<std::pair<std::string_view, T>> words)
    {
        if (!has(key))
            return otherwise;
        std::vector<std::string_view> names;
        for (const auto& [word, meaning] : words) {
            if (any(key).is_text() && any(key).text() == word)
                return meaning;
            names.push_back(word);
        }
        expected_one_of(any(key), names);
        return otherwise;
    }

    void expected(const Value& at, const Message& what) const { m_reading.expected(at, what); }
    void expected_one_of(const Value& at, const std::vector<std::string_view>& names) const;
    // Complains about every key that nobody asked for. Call last.
    void finish();

    const Value& value() const { return m_map; }
    const Reading& reading() const { return m_reading; }
    Bilingual what() const;

private:
    const Value* present(std::string_view key);

    const Value& m_map;
    Reading m_reading;
    Message m_what;
    std::set<std::string, std::less<>> m_asked;
};

// The two languages of a text that stands at `value`.
Bilingual read_words(const Value& value, const Reading& reading, const Message& what);
std::string joined(const std::vector<std::string_view>& names);
// Whether it is a name as MapReader::name() takes it.
bool is_name(std::string_view text);

} // namespace pendopo::catalogue
