#include "seed/fit_to_city.hpp"

#include <algorithm>

namespace pendopo::seed {

namespace {

bool refers(const catalogue::Field& field)
{
    return field.type == "agency" || field.type == "unit" || field.type == "resource" || field.type == "place"
        || field.type == "entry" || field.type == "entries" || !field.options.empty();
}

bool is_there(const catalogue::Field& field, const std::string& key, const catalogue::City& city, const KnownNames& known)
{
    if (field.type == "agency")
        return city.agency(key);
    if (field.type == "unit")
        return city.unit(key);
    if (field.type == "resource")
        return city.resource(key);
    if (field.type == "place")
        return city.place(key);
    if (field.type == "entry" || field.type == "entries") {
        const auto names = known.find(field.entry_register);
        return names != known.end() && names->second.contains(key);
    }
    return std::any_of(field.options.begin(), field.options.end(),
        [&](const catalogue::Option& option) { return option.value == key; });
}

// Null when nothing of it is there.
Value what_is_there(const catalogue::Field& field, const Value& value, const catalogue::City& city, const KnownNames& known);

Value rows_that_are_there(const catalogue::Field& field, const Value& rows, const catalogue::City& city,
    const KnownNames& known)
{
    Value kept = Value::list();
    for (const auto& row : rows.items()) {
        Value whole = Value::map();
        for (const auto& [key, cell] : row.entries()) {
            const auto part
                = std::find_if(field.fields.begin(), field.fields.end(), [&](const auto& one) { return one.key == key; });
            if (part == field.fields.end())
                continue;
            if (auto there = what_is_there(*part, cell, city, known); !there.is_null())
                whole.set(key, std::move(there));
        }
        kept.push(std::move(whole));
    }
    return kept;
}

Value what_is_there(const catalogue::Field& field, const Value& value, const catalogue::City& city, const KnownNames& known)
{
    if (!field.fields.empty() && value.is_list())
        return rows_that_are_there(field, value, city, known);
    if (!refers(field))
        return value;
    if (value.is_text())
        return is_there(field, value.text(), city, known) ? value : Value();
    if (!value.is_list())
        return value;
    Value kept = Value::list();
    for (const auto& item : value.items())
        if (!item.is_text() || is_there(field, item.text(), city, known))
            kept.push(item);
    return kept.items().empty() ? Value() : kept;
}

// Whether the entry cannot begin, or cannot take one of its steps, without this field.
bool is_needed(const governance::Register& of, const catalogue::Field& field)
{
    return field.required || std::any_of(of.steps.begin(), of.steps.end(), [&](const governance::Step& step) {
        return std::find(step.fields.begin(), step.fields.end(), field.key) != step.fields.end();
    });
}

} // namespace

bool fit_to_city(ExampleEntry& entry, const catalogue::City& city, const KnownNames& known)
{
    Value kept = Value::map();
    for (const auto& [key, value] : entry.values.entries()) {
        const auto& field = *entry.of->field(key);
        auto there = what_is_there(field, value, city, known);
        if (there.is_null() && is_needed(*entry.of, field))
            return false;
        if (!there.is_null())
            kept.set(key, std::move(there));
    }
    entry.values = std::move(kept);
    return true;
}

} // namespace pendopo::seed
