#include "duties/say_where.hpp"

#include <algorithm>

namespace pendopo::duties {

namespace {

Bilingual value_in_words(const catalogue::Field& field, const std::string& value)
{
    const auto option = std::find_if(field.options.begin(), field.options.end(),
        [&](const catalogue::Option& one) { return one.value == value; });
    if (option != field.options.end())
        return option->label;
    if (value == "true" || value == "false")
        return value == "true" ? Bilingual("ya", "yes") : Bilingual("tidak", "no");
    return Bilingual(value);
}

} // namespace

Bilingual where_in_words(const governance::Register& of, const governance::Where& where)
{
    Bilingual all;
    for (const auto& [key, values] : where) {
        const auto* field = of.field(key);
        if (!field)
            continue;
        const std::string between = all.indonesian.empty() ? "" : "; ";
        all.indonesian += between + field->label.indonesian + ": ";
        all.english += between + field->label.english + ": ";
        for (const auto& value : values) {
            const bool first = &value == &values.front();
            const auto words = value_in_words(*field, value);
            all.indonesian += (first ? "" : " atau ") + words.indonesian;
            all.english += (first ? "" : " or ") + words.english;
        }
    }
    return all;
}

} // namespace pendopo::duties
