// A sentence for a person, not yet in a language. The identifier is the Indonesian sentence itself (gettext msgid);
// {0}, {1} … stand for the arguments. platform/text turns it into words.
#pragma once
#include <string>
#include <utility>
#include <vector>

namespace pendopo {

enum class Language { indonesian, english };

// A text that the data files carry in both languages.
struct Bilingual {
    std::string indonesian;
    std::string english;

    Bilingual() = default;
    Bilingual(std::string same) : indonesian(same), english(std::move(same)) {}
    Bilingual(const char* same) : Bilingual(std::string(same)) {}
    Bilingual(std::string id, std::string en) : indonesian(std::move(id)), english(std::move(en)) {}

    const std::string& in(Language language) const { return language == Language::english ? english : indonesian; }
    bool empty() const { return indonesian.empty() && english.empty(); }
    bool operator==(const Bilingual&) const = default;
};

struct Message {
    std::string id;
    std::vector<Bilingual> arguments;
    bool operator==(const Message&) const = default;
};

// Marks a sentence for translation: say("Unggah {0}", letter.name).
template <class... Arguments>
Message say(const char* id, Arguments&&... arguments)
{
    return Message{id, {Bilingual(std::forward<Arguments>(arguments))...}};
}

} // namespace pendopo
