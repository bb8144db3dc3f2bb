#include "catalogue/is_asked.hpp"

#include "catalogue/answers.hpp"

#include <algorithm>

namespace pendopo::catalogue {

namespace {

bool is_among(const Value& answer, const std::vector<Value>& values)
{
    return std::find(values.begin(), values.end(), answer) != values.end();
}

} // namespace

bool holds(const Condition& condition, const Value& answers)
{
    const Value& answer = answers[condition.field];
    bool named = is_among(answer, condition.values);
    // An unticked box is not sent: no answer is `false`.
    if (answer.is_null())
        named = is_among(false, condition.values);
    // Of several choices, one that is named is enough.
    if (answer.is_list())
        named = std::any_of(answer.items().begin(), answer.items().end(),
            [&](const Value& chosen) { return is_among(chosen, condition.values); });
    return named == (condition.sense == Condition::Sense::is);
}

bool is_asked(const Field& field, const Value& answers)
{
    return !field.when || holds(*field.when, answers);
}

bool is_asked(const Letter& letter, const Value& answers)
{
    return !letter.when || holds(*letter.when, answers);
}

} // namespace pendopo::catalogue
