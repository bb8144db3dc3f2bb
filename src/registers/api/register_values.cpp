#include "registers/api/register_values.hpp"

#include "registers/entry.hpp"
#include "requests/api/field_schema.hpp"

namespace pendopo::registers::api {

namespace {

std::string_view word(governance::Owner owner)
{
    return owner == governance::Owner::agency ? "agency" : owner == governance::Owner::unit ? "unit" : "office";
}

std::string_view word(governance::Look look)
{
    using governance::Look;
    return look == Look::progress ? "progress" : look == Look::good ? "good" : look == Look::attention ? "attention" : "ended";
}

std::string_view word(governance::Step::Note note)
{
    using Note = governance::Step::Note;
    return note == Note::required ? "required" : note == Note::asked ? "asked" : "none";
}

template <class T, class Write>
Value list_of(const T& all, Write write)
{
    auto list = Value::list();
    for (const auto& one : all)
        list.push(write(one));
    return list;
}

Value texts(const std::vector<std::string>& all)
{
    return list_of(all, [](const std::string& one) { return Value(one); });
}

Value state_value(const governance::State& state)
{
    return Value::map({{"key", state.key}, {"name", both(state.name)}, {"look", word(state.look)}, {"final", state.final}});
}

Value step_value(const governance::Step& step)
{
    return Value::map({{"key", step.key}, {"name", both(step.name)}, {"from", texts(step.from)}, {"to", step.to},
        {"who", texts(step.who)}, {"fields", texts(step.fields)}, {"documents", texts(step.documents)},
        {"checks", list_of(step.checks, both)}, {"note", word(step.note)}, {"second_person", step.second_person},
        {"article", step.article.empty() ? Value() : Value(step.article)}});
}

Value document_value(const catalogue::Letter& document)
{
    return Value::map({{"key", document.key}, {"label", both(document.label)}, {"required", document.required},
        {"accept", texts(document.accept)}, {"maximum_megabytes", document.maximum_megabytes}, {"maximum", document.maximum}});
}

Value schema_of(const Register& of, const catalogue::City& city)
{
    std::vector<catalogue::Field> fields;
    for (const auto* field : of.fields())
        fields.push_back(*field);
    auto schema = Value::map({{"$schema", "https://json-schema.org/draft/2020-12/schema"},
        {"$id", "urn:pendopo:register:" + of.key + ":" + std::to_string(of.version)}, {"title", of.entry.english}});
    const auto values = requests::api::map_schema(fields, city);
    for (const auto& [key, part] : values.entries())
        schema.set(key, part);
    return schema;
}

} // namespace

Value both(const Bilingual& text)
{
    return Value::map({{"id", text.indonesian}, {"en", text.english}});
}

Value register_in_short(const Register& of)
{
    return Value::map({{"key", of.key}, {"version", of.version}, {"group", of.group}, {"name", both(of.name)},
        {"entry", both(of.entry)}, {"summary", both(of.summary)}, {"owner", word(of.owner)}, {"basis", texts(of.basis)},
        {"public", of.shown.has_value()}});
}

Value register_in_full(const Register& of, const Permissions& permissions, const catalogue::City& city)
{
    auto value = register_in_short(of);
    value.set("classification", registers::word(of.classification));
    value.set("title", texts(of.title));
    value.set("filters", texts(of.filters));
    value.set("search", texts(of.search));
    value.set("states", list_of(of.states, state_value));
    value.set("steps", list_of(of.steps, step_value));
    value.set("documents", list_of(of.documents, document_value));
    value.set("confirm_months", of.confirm_months);
    value.set("owners_to_keep", texts(permissions.owners_to_keep(of)));
    value.set("schema", schema_of(of, city));
    return value;
}

} // namespace pendopo::registers::api
