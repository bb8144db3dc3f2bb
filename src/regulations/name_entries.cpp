#include "regulations/name_entries.hpp"

namespace pendopo::regulations {

namespace {

Bilingual with_label(const catalogue::Field& field, const Bilingual& value)
{
    return {field.label.indonesian + ": " + value.indonesian, field.label.english + ": " + value.english};
}

// What a field's value is called: the label of its option, the name of an agency or unit, "ya" under the field's label,
// else the value itself.
Bilingual value_in_words(const Workplace& place, const governance::Register& of, const std::string& key,
    const std::string& value)
{
    const auto* field = of.field(key);
    if (field)
        for (const auto& option : field->options)
            if (option.value == value)
                return option.label;
    if (const auto* agency = place.city().agency(value))
        return agency->name;
    if (const auto* unit = place.city().unit(value))
        return unit->name;
    if (field && (value == "true" || value == "false"))
        return with_label(*field, value == "true" ? Bilingual("ya", "yes") : Bilingual("tidak", "no"));
    return field ? with_label(*field, value) : Bilingual(value);
}

// "Umum atau Khusus".
Bilingual values_in_words(const Workplace& place, const governance::Register& of, const std::string& key,
    const std::vector<std::string>& values)
{
    Bilingual all;
    for (const auto& value : values) {
        const auto said = value_in_words(place, of, key, value);
        all.indonesian += (all.indonesian.empty() ? "" : " atau ") + said.indonesian;
        all.english += (all.english.empty() ? "" : " or ") + said.english;
    }
    return all;
}

Bilingual owner_in_words(const catalogue::City& city, const std::string& key)
{
    if (const auto* agency = city.agency(key))
        return agency->name;
    const auto* unit = city.unit(key);
    return unit ? unit->name : Bilingual(key);
}

} // namespace

Bilingual name_of_entries(const Workplace& place, const Binding& binding, const governance::Register& of)
{
    std::vector<Bilingual> asked;
    for (const auto& [field, values] : binding.where)
        asked.push_back(values_in_words(place, of, field, values));
    if (!binding.owner.empty())
        asked.push_back(owner_in_words(place.city(), binding.owner));
    for (const auto& key : binding.states)
        if (const auto* state = of.state(key))
            asked.push_back(state->name);
    auto name = of.name;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        name.indonesian += (i == 0 ? " (" : "; ") + asked[i].indonesian;
        name.english += (i == 0 ? " (" : "; ") + asked[i].english;
    }
    if (!asked.empty()) {
        name.indonesian += ")";
        name.english += ")";
    }
    return name;
}

} // namespace pendopo::regulations
