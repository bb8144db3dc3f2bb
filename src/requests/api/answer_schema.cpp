#include "requests/api/answer_schema.hpp"

#include "requests/api/field_schema.hpp"

#include <algorithm>

namespace pendopo::requests::api {

namespace {

// The condition of `when:` as a schema of the whole map of answers.
Value condition_schema(const catalogue::Condition& condition)
{
    const auto values = Value::map({{"enum", Value::list(condition.values)}});
    // On `choices`, one that is named is enough.
    const auto named = Value::map({{"anyOf", Value::list({values, Value::map({{"type", "array"}, {"contains", values}})})}});
    auto schema = Value::map({{"properties", Value::map({{condition.field, named}})}});
    const bool unanswered_holds
        = std::find(condition.values.begin(), condition.values.end(), Value(false)) != condition.values.end();
    if (!unanswered_holds)
        schema.set("required", Value::list({condition.field}));
    return condition.sense == catalogue::Condition::Sense::is ? schema : Value::map({{"not", schema}});
}

} // namespace

Value map_schema(const std::vector<catalogue::Field>& fields, const catalogue::City& city)
{
    auto properties = Value::map();
    auto required = Value::list();
    auto conditions = Value::list();
    for (const auto& field : fields) {
        properties.set(field.key, field_schema(field, city));
        // An unticked box is an answer, so it need not be sent.
        if (!field.required || field.type == "yes_no")
            continue;
        if (field.when)
            conditions.push(Value::map(
                {{"if", condition_schema(*field.when)}, {"then", Value::map({{"required", Value::list({field.key})}})}}));
        else
            required.push(field.key);
    }
    auto schema = Value::map({{"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}});
    if (!required.items().empty())
        schema.set("required", std::move(required));
    if (!conditions.items().empty())
        schema.set("allOf", std::move(conditions));
    return schema;
}

Value answer_schema(const catalogue::Service& service, const catalogue::City& city)
{
    std::vector<catalogue::Field> fields;
    for (const auto& page : service.pages)
        fields.insert(fields.end(), page.fields.begin(), page.fields.end());
    // An agency's own key need not be sent: it is taken from the account.
    for (auto& field : fields)
        if (service.audience == catalogue::Audience::internal && field.type == "agency"
            && field.key == service.identity.organisation)
            field.required = false;
    auto schema = Value::map({{"$schema", "https://json-schema.org/draft/2020-12/schema"},
        {"$id", "urn:pendopo:service:" + service.key + ":" + service.digest}, {"title", service.name.english}});
    const auto answers = map_schema(fields, city);
    for (const auto& [key, part] : answers.entries())
        schema.set(key, part);
    return schema;
}

} // namespace pendopo::requests::api
