#include "registers/exchange/choice_words.hpp"

#include "platform/text/unicode.hpp"

namespace pendopo::registers::exchange {

namespace {

using Choices = std::vector<std::pair<std::string, Bilingual>>;

Choices choices_of(const catalogue::City& city, const catalogue::Field& field)
{
    Choices all;
    if (field.type == "yes_no")
        return {{"true", {"Ya", "Yes"}}, {"false", {"Tidak", "No"}}};
    if (field.type == "agency")
        return agencies_of(city);
    if (field.type == "unit")
        return units_of(city);
    for (const auto& option : field.options)
        all.emplace_back(option.value, option.label);
    if (field.type == "place")
        for (const auto& place : city.places)
            all.emplace_back(place.code, Bilingual(place.name + ", " + place.district));
    if (field.type == "resource")
        for (const auto& resource : city.resources)
            if (resource.kind == field.kind)
                all.emplace_back(resource.key, resource.name);
    return all;
}

void learn_word(std::map<std::string, std::string>& words, const std::string& word, const std::string& key)
{
    const auto [known, is_new] = words.emplace(word, key);
    if (!is_new && known->second != key)
        known->second.clear();
}

} // namespace

Choices agencies_of(const catalogue::City& city)
{
    Choices all;
    for (const auto& agency : city.agencies)
        all.emplace_back(agency.key, agency.name);
    return all;
}

Choices units_of(const catalogue::City& city)
{
    Choices all;
    for (const auto& unit : city.units)
        all.emplace_back(unit.key, unit.name);
    return all;
}

ChoiceWords::ChoiceWords(const catalogue::City& city, const catalogue::Field& field) : m_choices(choices_of(city, field))
{
    learn();
    if (field.type == "yes_no")
        for (const auto& [word, key] : {std::pair{"1", "true"}, {"0", "false"}, {"TRUE", "true"}, {"FALSE", "false"}})
            learn_word(m_exact, word, key);
}

ChoiceWords::ChoiceWords(Choices choices) : m_choices(std::move(choices))
{
    learn();
}

void ChoiceWords::learn()
{
    for (const auto& [key, label] : m_choices)
        for (const auto& word : {label.indonesian, label.english}) {
            learn_word(m_exact, word, key);
            learn_word(m_folded, text::fold(word), key);
        }
    for (const auto& [key, label] : m_choices)
        m_exact[key] = key; // a key always means itself
}

std::string ChoiceWords::words(const std::string& key, Language language) const
{
    for (const auto& [one, label] : m_choices)
        if (one == key) {
            const auto& word = label.in(language);
            const bool splits = word.find(';') != std::string::npos;
            return !splits && this->key(word) == key ? word : key;
        }
    return key;
}

std::optional<std::string> ChoiceWords::key(const std::string& words) const
{
    if (const auto found = m_exact.find(words); found != m_exact.end())
        return found->second.empty() ? std::nullopt : std::optional(found->second);
    const auto found = m_folded.find(text::fold(words));
    return found == m_folded.end() || found->second.empty() ? std::nullopt : std::optional(found->second);
}

} // namespace pendopo::registers::exchange
