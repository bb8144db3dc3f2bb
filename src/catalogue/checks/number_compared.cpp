#include "catalogue/checks/number_compared.hpp"

#include <algorithm>

namespace pendopo::catalogue {

namespace {

const Field* other_field(const Question& question, const Value& arguments)
{
    const auto key = arguments.text_or("field");
    const auto found
        = std::find_if(question.fields.begin(), question.fields.end(), [&](const Field& field) { return field.key == key; });
    return found == question.fields.end() ? nullptr : &*found;
}

} // namespace

std::optional<double> other_number(const Question& question, const Value& arguments)
{
    const Value& other = question.answers[arguments.text_or("field")];
    if (!other.is_integer() && other.kind() != Value::Kind::real)
        return std::nullopt;
    return other.real();
}

Bilingual other_in_words(const Question& question, const Value& arguments)
{
    const Value& other = question.answers[arguments.text_or("field")];
    const auto& city = question.around.city;
    // A number of this field's own kind reads the same in both.
    return {show_answer(question.field, other, Language::indonesian, city),
        show_answer(question.field, other, Language::english, city)};
}

// A field of another page is not among those beside this one: its key has to do.
Bilingual other_label(const Question& question, const Value& arguments)
{
    const Field* other = other_field(question, arguments);
    return other ? other->label : Bilingual(arguments.text_or("field"));
}

} // namespace pendopo::catalogue
