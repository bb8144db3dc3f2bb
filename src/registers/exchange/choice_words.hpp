// The choices of a field as they stand in a table: people's words, and back from words or keys.
#pragma once
#include "catalogue/city.hpp"
#include "catalogue/field.hpp"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace pendopo::registers::exchange {

class ChoiceWords {
public:
    // Of a choice, choices, agency, unit, place, resource or yes_no; of any other field there are none.
    ChoiceWords(const catalogue::City& city, const catalogue::Field& field);
    explicit ChoiceWords(std::vector<std::pair<std::string, Bilingual>> choices);

    bool empty() const { return m_choices.empty(); }
    const std::vector<std::pair<std::string, Bilingual>>& all() const { return m_choices; }
    // The label where nothing else is called so; otherwise the key itself.
    std::string words(const std::string& key, Language language) const;
    // By key, by label in either language, or by label written in another way ("dinas kesehatan").
    std::optional<std::string> key(const std::string& words) const;

private:
    void learn();
    std::vector<std::pair<std::string, Bilingual>> m_choices;
    std::map<std::string, std::string> m_exact, m_folded; // a label that two have stands for neither: empty
};

std::vector<std::pair<std::string, Bilingual>> agencies_of(const catalogue::City& city);
std::vector<std::pair<std::string, Bilingual>> units_of(const catalogue::City& city);

} // namespace pendopo::registers::exchange
