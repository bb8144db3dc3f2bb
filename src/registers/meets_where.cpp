#include "registers/meets_where.hpp"

#include "catalogue/is_asked.hpp"
#include "registers/index_entry.hpp"

#include <algorithm>

namespace pendopo::registers {

namespace {

bool holds_value(const Value& answer, const std::string& wanted)
{
    if (!answer.is_list())
        return filter_text(answer) == wanted;
    return std::any_of(answer.items().begin(), answer.items().end(),
        [&](const Value& item) { return filter_text(item) == wanted; });
}

bool is_empty(const Value& answer)
{
    return answer.is_null() || (answer.is_text() && answer.text().empty()) || (answer.is_list() && answer.items().empty())
        || (answer.is_boolean() && !answer.boolean());
}

} // namespace

bool meets(const Entry& entry, const governance::Where& where)
{
    return std::all_of(where.begin(), where.end(), [&](const governance::OneOf& asked) {
        return std::any_of(asked.values.begin(), asked.values.end(), [&](const std::string& wanted) {
            if (asked.field == owner_field)
                return entry.owner == wanted;
            return asked.field == state_field ? entry.state == wanted : holds_value(entry.values[asked.field], wanted);
        });
    });
}

bool lacks(const Register& of, const Value& values, const governance::Needed& needed)
{
    const auto* field = of.field(needed.field);
    if (!field || (field->when && !catalogue::holds(*field->when, values)))
        return false;
    const auto& answer = values[needed.field];
    return needed.value.empty() ? is_empty(answer) : !holds_value(answer, needed.value);
}

} // namespace pendopo::registers
