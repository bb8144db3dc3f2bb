#include "registers/duplicates/word_weights.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace pendopo::registers {

namespace {

constexpr double weak_part = 0.3, about_part = 0.4;

bool is_number(const std::string& text)
{
    return std::all_of(text.begin(), text.end(), [](char letter) { return letter >= '0' && letter <= '9'; });
}

bool is_year(const std::string& text)
{
    return text.size() == 4 && (text.starts_with("19") || text.starts_with("20"));
}

class Weighing {
public:
    Weighing(const Vocabulary& vocabulary, const std::vector<Likened>& entries) : m_vocabulary(vocabulary)
    {
        for (const auto& entry : entries)
            add(entry);
    }
    WordWeights finish()
    {
        const auto entries = static_cast<double>(m_made.entries.size());
        for (auto& entry : m_made.entries) {
            for (auto* words : {&entry.name, &entry.all})
                for (auto& word : *words) {
                    const auto in = static_cast<double>(m_made.found_in[static_cast<std::size_t>(word.term)]);
                    const auto rare = std::log(1 + entries / in) / std::log(1 + entries);
                    const bool telling = m_made.telling[static_cast<std::size_t>(word.term)];
                    word.weight *= static_cast<float>(rare * (telling ? 1 : weak_part));
                }
        }
        return std::move(m_made);
    }

private:
    int number_of(const std::string& key)
    {
        const auto [found, added] = m_numbers.emplace(key, static_cast<int>(m_numbers.size()));
        if (added) {
            m_made.found_in.push_back(0);
            m_made.telling.push_back(!m_vocabulary.is_weak(key) && !m_vocabulary.is_act(key));
        }
        return found->second;
    }
    void put(Weighed& entry, std::vector<WeightedWord>& words, const Term& term, double weight)
    {
        const int number = number_of(term.key);
        if (std::any_of(words.begin(), words.end(), [&](const auto& word) { return word.term == number; }))
            return;
        words.push_back({number, static_cast<float>(weight)});
        if (&words == &entry.all)
            entry.shown.emplace_back(number, term.shown);
    }
    void add(const Likened& given)
    {
        Weighed entry;
        const auto terms = m_vocabulary.terms(given.name);
        for (const auto& term : terms) {
            if (is_year(term.key) && is_number(term.key))
                continue;
            if (is_number(term.key))
                entry.numbers.insert(term.key);
            entry.name_keys.insert(term.key);
            put(entry, entry.name, term, 1);
            put(entry, entry.all, term, 1);
        }
        for (const auto& term : m_vocabulary.terms(given.about))
            if (!is_number(term.key))
                put(entry, entry.all, term, about_part);
        entry.act = m_vocabulary.act_of(terms);
        for (const auto& word : entry.all)
            ++m_made.found_in[static_cast<std::size_t>(word.term)];
        const auto by_term = [](const auto& a, const auto& b) { return a.term < b.term; };
        std::sort(entry.name.begin(), entry.name.end(), by_term);
        std::sort(entry.all.begin(), entry.all.end(), by_term);
        m_made.entries.push_back(std::move(entry));
    }

    const Vocabulary& m_vocabulary;
    std::unordered_map<std::string, int> m_numbers;
    WordWeights m_made;
};

} // namespace

WordWeights weigh_words(const Vocabulary& vocabulary, const std::vector<Likened>& entries)
{
    return Weighing(vocabulary, entries).finish();
}

} // namespace pendopo::registers
