#include "catalogue/answers.hpp"
#include "catalogue/fields/field_type.hpp"

namespace pendopo::catalogue {

Value read_form(const std::vector<Field>& fields, const FlatFields& flat_fields)
{
    const Form form(flat_fields);
    Value answers = Value::map();
    // Every field gets an entry, so that an answer that was cleared replaces the one of a draft.
    for (const auto& field : fields)
        answers.set(field.key, type_of(field).read(field, form, field.key));
    return answers;
}

FlatFields flat(const std::vector<Field>& fields, const Value& answers)
{
    FlatFields form;
    for (const auto& field : fields)
        type_of(field).flat(field, answers[field.key], field.key, form);
    return form;
}

} // namespace pendopo::catalogue
