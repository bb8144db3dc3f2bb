#include "catalogue/answers.hpp"
#include "catalogue/fields/field_type.hpp"
#include "catalogue/fields_together.hpp"

namespace pendopo::catalogue {

void tidy_into(Value& tidied, const std::vector<Field>& fields, const Value& answers)
{
    for (const auto& field : fields) {
        if (!is_asked(field, tidied))
            continue;
        Value answer = type_of(field).tidy(field, answers[field.key]);
        if (!answer.is_null())
            tidied.set(field.key, std::move(answer));
    }
}

Value tidy_answers(const Service& service, const Value& answers)
{
    Value tidied = Value::map();
    for (const auto& page : service.pages)
        tidy_into(tidied, page.fields, answers);
    return tidied;
}

} // namespace pendopo::catalogue
