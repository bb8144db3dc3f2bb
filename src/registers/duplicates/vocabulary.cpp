#include "registers/duplicates/vocabulary.hpp"

#include "platform/text/both_languages.hpp"
#include "platform/text/unicode.hpp"
#include "registers/duplicates/stem.hpp"

#include <algorithm>

namespace pendopo::registers {

namespace {

struct Word {
    std::string shown, stem;
};

// A hyphen joins: "e-office" and "eoffice" are one word.
std::vector<Word> words_in(std::string_view text)
{
    std::string joined(text);
    std::erase(joined, '-');
    std::vector<Word> words;
    std::string word;
    for (const char letter : text::fold(joined) + " ") {
        if (letter != ' ')
            word += letter;
        else if (!word.empty()) {
            words.push_back({word, stem(word)});
            word.clear();
        }
    }
    return words;
}

std::vector<std::string> stems_of(std::string_view phrase)
{
    std::vector<std::string> stems;
    for (auto& word : words_in(phrase))
        stems.push_back(std::move(word.stem));
    return stems;
}

std::string joined(const std::vector<std::string>& stems)
{
    std::string all;
    for (const auto& one : stems)
        all += (all.empty() ? "" : " ") + one;
    return all;
}

[[noreturn]] void trouble(const std::string& file, int line, const Message& expected)
{
    throw FileTroubleError({file, line, text::told_in_both(expected)});
}

const std::vector<Value>& list_in(const Value& value, const std::string& file, const std::string& what)
{
    if (!value.is_list())
        trouble(file, value.line(), say("seharusnya daftar dalam '{0}'", what));
    return value.items();
}

std::vector<std::string> texts_in(const Value& value, const std::string& file, const std::string& what)
{
    std::vector<std::string> texts;
    for (const auto& item : list_in(value, file, what)) {
        if (item.is_text())
            texts.push_back(item.text());
        else if (item.is_integer())
            texts.push_back(std::to_string(item.integer()));
        else
            trouble(file, item.line(), say("seharusnya kata dalam '{0}'", what));
    }
    return texts;
}

} // namespace

Vocabulary::Vocabulary(const Value& file, const std::string& name)
{
    static const std::set<std::string> keys{"stop", "weak", "synonyms", "acts", "near_acts", "contrasts"};
    if (!file.is_map())
        trouble(name, 1, say("seharusnya stop, weak, synonyms, acts, near_acts, dan contrasts"));
    for (const auto& [key, value] : file.entries())
        if (!keys.contains(key))
            trouble(name, value.line(), say("kunci '{0}' tidak dikenal", key));
    for (const auto& group : list_in(file["synonyms"], name, "synonyms")) {
        const auto phrases = texts_in(group, name, "synonyms");
        for (const auto& phrase : phrases) {
            const auto stems = stems_of(phrase);
            const auto [found, added] = m_phrases.emplace(stems, joined(stems_of(phrases.front())));
            if (!added && found->second != joined(stems_of(phrases.front())))
                trouble(name, group.line(), say("'{0}' sudah ada dalam kelompok lain", phrase));
            m_longest = std::max(m_longest, stems.size());
        }
    }
    for (const auto& word : texts_in(file["stop"], name, "stop"))
        keep_stop(word);
    for (const auto& word : texts_in(file["weak"], name, "weak"))
        m_weak.insert(key_of(word));
    for (const auto& [act, words] : file["acts"].entries())
        for (const auto& word : texts_in(words, name, "acts"))
            m_acts.emplace(key_of(word), act);
    for (const auto& group : list_in(file["near_acts"], name, "near_acts"))
        for (const auto& one : texts_in(group, name, "near_acts"))
            for (const auto& other : texts_in(group, name, "near_acts"))
                m_near.emplace(one, other);
    for (const auto& group : list_in(file["contrasts"], name, "contrasts")) {
        std::set<std::string> members;
        for (const auto& word : texts_in(group, name, "contrasts"))
            members.insert(key_of(word));
        m_contrasts.push_back(std::move(members));
    }
}

Vocabulary Vocabulary::read(const std::string& data_folder)
{
    const std::string name = "common/synonyms.yaml";
    try {
        return Vocabulary(read_yaml_file(data_folder + "/" + name), name);
    } catch (const FileTroubleError& error) {
        throw FileTroubleError({name, error.trouble.line, error.trouble.expected});
    }
}

void Vocabulary::keep_stop(const std::string& phrase)
{
    const auto stems = stems_of(phrase);
    if (stems.size() > 1)
        m_phrases.emplace(stems, joined(stems));
    m_longest = std::max(m_longest, stems.size());
    m_stop.insert(key_of(phrase));
}

std::string Vocabulary::key_of(const std::string& phrase) const
{
    const auto stems = stems_of(phrase);
    const auto found = m_phrases.find(stems);
    return found == m_phrases.end() ? joined(stems) : found->second;
}

std::vector<Term> Vocabulary::terms(std::string_view text) const
{
    const auto words = words_in(text);
    std::vector<Term> terms;
    for (std::size_t at = 0; at < words.size();) {
        Term term{words[at].stem, words[at].shown};
        std::size_t taken = 1;
        std::vector<std::string> stems;
        std::string shown;
        for (std::size_t length = 1; length <= m_longest && at + length <= words.size(); ++length) {
            stems.push_back(words[at + length - 1].stem);
            shown += (shown.empty() ? "" : " ") + words[at + length - 1].shown;
            if (const auto found = m_phrases.find(stems); found != m_phrases.end()) {
                term = {found->second, shown};
                taken = length;
            }
        }
        if (!m_stop.contains(term.key) && term.key.size() > 1)
            terms.push_back(std::move(term));
        at += taken;
    }
    return terms;
}

std::string Vocabulary::act_of(const std::vector<Term>& terms) const
{
    for (const auto& term : terms)
        if (const auto found = m_acts.find(term.key); found != m_acts.end())
            return found->second;
    return {};
}

bool Vocabulary::acts_differ(const std::string& one, const std::string& other) const
{
    return !one.empty() && !other.empty() && one != other && !m_near.contains({one, other});
}

bool Vocabulary::contradict(const std::set<std::string>& one, const std::set<std::string>& other) const
{
    const auto of = [](const std::set<std::string>& group, const std::set<std::string>& words) {
        std::set<std::string> found;
        std::set_intersection(group.begin(), group.end(), words.begin(), words.end(), std::inserter(found, found.end()));
        return found;
    };
    return std::any_of(m_contrasts.begin(), m_contrasts.end(), [&](const auto& group) {
        const auto left = of(group, one), right = of(group, other);
        const bool common = std::any_of(left.begin(), left.end(), [&](const auto& word) { return right.contains(word); });
        return !left.empty() && !right.empty() && !common;
    });
}

} // namespace pendopo::registers
