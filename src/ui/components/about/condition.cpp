#include "ui/components/about/condition.hpp"

#include <algorithm>

namespace pendopo::ui {

using catalogue::Condition;
using catalogue::Field;

static const Field* named_field(const ConditionView& view)
{
    const auto found = std::find_if(view.beside.begin(), view.beside.end(),
        [&](const Field& field) { return field.key == view.condition.field; });
    return found == view.beside.end() ? nullptr : &*found;
}

std::string condition_rule(const ConditionView& view)
{
    const bool beside = named_field(view) != nullptr;
    auto values = Value::list();
    for (const auto& value : view.condition.values)
        values.push(value.is_boolean() ? Value(value.boolean() ? "true" : "") : value);
    return write_json(Value::map({{"field", Value((beside ? view.prefix : "") + view.condition.field)}, {"values", values},
        {"is", Value(view.condition.sense == Condition::Sense::is)}}));
}

static std::string shown_value(const Visit& visit, const Field& field, const Value& value)
{
    if (value.is_boolean())
        return visit.say(value.boolean() ? say("ya") : say("tidak"));
    if (!value.is_text())
        return write_json(value);
    for (const auto& option : field.options)
        if (option.value == value.text())
            return visit.say(option.label);
    return value.text();
}

std::string condition_words(const Visit& visit, const ConditionView& view)
{
    const auto* field = named_field(view);
    if (!field)
        return {};
    std::string values;
    for (const auto& value : view.condition.values)
        values += (values.empty() ? "" : ", ") + shown_value(visit, *field, value);
    const auto label = visit.say(field->label);
    return visit.say(view.condition.sense == Condition::Sense::is ? say("bila “{0}”: {1}", label, values)
                                                                  : say("bila “{0}” bukan: {1}", label, values));
}

} // namespace pendopo::ui
