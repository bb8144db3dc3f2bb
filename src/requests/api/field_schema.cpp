#include "requests/api/field_schema.hpp"

#include <map>
#include <string_view>

namespace pendopo::requests::api {

namespace {

Value text_schema()
{
    return Value::map({{"type", "string"}, {"minLength", 1}});
}
Value pattern_schema(const char* pattern)
{
    return Value::map({{"type", "string"}, {"pattern", pattern}});
}
Value date_schema()
{
    return Value::map({{"type", "string"}, {"format", "date"}});
}
Value number_schema(const char* type, Value least, Value most)
{
    auto schema = Value::map({{"type", type}, {"minimum", std::move(least)}});
    if (!most.is_null())
        schema.set("maximum", std::move(most));
    return schema;
}
Value clock_schema()
{
    return pattern_schema("^([01][0-9]|2[0-3]):[0-5][0-9]$");
}

// Every part is needed, nothing else may stand beside them.
Value parts_schema(std::vector<Value::Entry> parts)
{
    auto required = Value::list();
    for (const auto& [key, part] : parts)
        required.push(key);
    return Value::map({{"type", "object"}, {"properties", Value::map(std::move(parts))}, {"required", std::move(required)},
        {"additionalProperties", false}});
}

Value option_schema(const catalogue::Field& field)
{
    auto values = Value::list();
    for (const auto& option : field.options)
        values.push(option.value);
    return Value::map({{"enum", std::move(values)}});
}

struct CityList {
    Value keys = Value::list(), names = Value::map();

    void add(const std::string& key, const Bilingual& name)
    {
        keys.push(key);
        names.set(key, Value::map({{"id", name.indonesian}, {"en", name.english}}));
    }
};

CityList list_of_city(const catalogue::Field& field, const catalogue::City& city)
{
    CityList list;
    if (field.type == "agency")
        for (const auto& agency : city.agencies)
            list.add(agency.key, agency.name);
    if (field.type == "unit")
        for (const auto& unit : city.units)
            list.add(unit.key, unit.name);
    if (field.type == "place")
        for (const auto& place : city.places)
            list.add(place.code, Bilingual(place.name + ", " + place.district));
    if (field.type == "resource")
        for (const auto& resource : city.resources)
            if (resource.kind == field.kind)
                list.add(resource.key, resource.name);
    return list;
}

Value list_schema(const catalogue::Field& field, const catalogue::City& city)
{
    return Value::map({{"type", "array"}, {"minItems", field.minimum}, {"maxItems", field.maximum},
        {"items", map_schema(field.fields, city)}});
}

// Blanks and dashes in numbers are forgiven when they are sent; the schema shows the plain form.
Value type_schema(const catalogue::Field& field, const catalogue::City& city)
{
    static const std::map<std::string_view, Value (*)()> plain{
        {"whole_number",
            [] {
                return Value::map({{"type", "integer"}});
            }},
        {"decimal",
            [] {
                return Value::map({{"type", "number"}});
            }},
        {"yes_no",
            [] {
                return Value::map({{"type", "boolean"}});
            }},
        {"date", date_schema},
        {"time", clock_schema},
        {"date_time", [] { return pattern_schema("^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]$"); }},
        {"time_span",
            [] {
                return parts_schema({{"date", date_schema()}, {"start", clock_schema()}, {"end", clock_schema()}});
            }},
        {"date_span",
            [] {
                return parts_schema({{"first", date_schema()}, {"last", date_schema()}});
            }},
        // Of registers.
        {"money", [] { return number_schema("integer", 0, Value()); }},
        {"year", [] { return number_schema("integer", 1900, 2199); }},
        {"percent", [] { return number_schema("number", 0, 100); }},
        {"entry", [] { return number_schema("integer", 1, Value()); }},
        {"entries",
            [] {
                return Value::map({{"type", "array"}, {"items", number_schema("integer", 1, Value())}});
            }},
        {"nik", [] { return pattern_schema("^[0-9]{16}$"); }},
        {"nip", [] { return pattern_schema("^[0-9]{18}$"); }},
        {"phone", [] { return pattern_schema("^(0|[+]?62)8[0-9]{7,11}$"); }},
        {"email",
            [] {
                return Value::map({{"type", "string"}, {"format", "email"}});
            }},
        {"url",
            [] {
                return Value::map({{"type", "string"}, {"format", "uri"}});
            }},
    };
    if (field.type == "choice")
        return option_schema(field);
    if (field.type == "choices")
        return Value::map({{"type", "array"}, {"items", option_schema(field)}, {"uniqueItems", true}});
    if (field.type == "list")
        return list_schema(field, city);
    if (auto list = list_of_city(field, city); !list.keys.items().empty())
        return Value::map({{"enum", std::move(list.keys)}, {"x-names", std::move(list.names)}});
    const auto found = plain.find(field.type);
    return found == plain.end() ? text_schema() : found->second();
}

void set_bounds(Value& schema, const Value& arguments, const char* lowest, const char* highest)
{
    if (arguments.has("minimum"))
        schema.set(lowest, arguments["minimum"]);
    if (arguments.has("maximum"))
        schema.set(highest, arguments["maximum"]);
}

void add_checks(Value& schema, const catalogue::Field& field)
{
    for (const auto& check : field.checks) {
        if (check.name == "length")
            set_bounds(schema, check.arguments, "minLength", "maxLength");
        if (check.name == "range")
            set_bounds(schema, check.arguments, "minimum", "maximum");
        if (check.name == "count")
            set_bounds(schema, check.arguments, "minItems", "maxItems");
        if (check.name == "pattern")
            schema.set("pattern", "^(?:" + check.arguments.text_or("regex") + ")$");
        if (check.name == "must_be_true")
            schema.set("const", true);
    }
}

} // namespace

Value field_schema(const catalogue::Field& field, const catalogue::City& city)
{
    auto schema = type_schema(field, city);
    add_checks(schema, field);
    schema.set("title", field.label.english);
    schema.set("x-type", field.type);
    if (!field.hint.empty())
        schema.set("description", field.hint.english);
    if (!field.entry_register.empty())
        schema.set("x-register", field.entry_register);
    if (field.sensitive)
        schema.set("x-sensitive", true);
    return schema;
}

} // namespace pendopo::requests::api
