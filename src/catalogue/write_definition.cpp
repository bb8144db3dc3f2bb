#include "catalogue/write_definition.hpp"

#include "catalogue/read_booking.hpp"

namespace pendopo::catalogue {

namespace {

Value words(const Bilingual& text)
{
    return Value::map({{"id", text.indonesian}, {"en", text.english}});
}

template <class T, class Write>
Value list_of(const std::vector<T>& items, Write write)
{
    Value list = Value::list();
    for (const auto& item : items)
        list.push(write(item));
    return list;
}

Value texts(const std::vector<std::string>& all)
{
    return list_of(all, [](const std::string& text) { return Value(text); });
}

// What is empty or as it is by default is left out.
void set_words(Value& map, std::string_view key, const Bilingual& text)
{
    if (!text.empty())
        map.set(key, words(text));
}

void set_text(Value& map, std::string_view key, const std::string& text)
{
    if (!text.empty())
        map.set(key, text);
}

void set_number(Value& map, std::string_view key, int number, int by_default)
{
    if (number != by_default)
        map.set(key, number);
}

void set_when(Value& map, const std::optional<Condition>& when)
{
    if (!when)
        return;
    const char* sense = when->sense == Condition::Sense::is ? "is" : "is_not";
    map.set("when", Value::map({{"field", when->field}, {sense, Value::list(when->values)}}));
}

Value option(const Option& option)
{
    Value map = Value::map({{"value", option.value}, {"label", words(option.label)}});
    set_words(map, "hint", option.hint);
    return map;
}

Value check(const Check& check)
{
    return Value::map({{check.name, check.arguments}});
}

Value field(const Field& field_)
{
    Value map = Value::map({{"key", field_.key}, {"type", field_.type}, {"label", words(field_.label)}});
    set_words(map, "hint", field_.hint);
    map.set("required", field_.required);
    map.set("sensitive", field_.sensitive);
    set_when(map, field_.when);
    if (!field_.checks.empty())
        map.set("checks", list_of(field_.checks, check));
    if (!field_.options.empty())
        map.set("options", list_of(field_.options, option));
    set_text(map, "source", field_.source);
    set_text(map, "shown_as", field_.shown_as);
    set_text(map, "width", field_.width);
    set_text(map, "kind", field_.kind);
    set_number(map, "rows", field_.rows, Field{}.rows);
    set_words(map, "unit", field_.unit);
    set_words(map, "item", field_.item);
    if (!field_.fields.empty())
        map.set("fields", list_of(field_.fields, field));
    set_number(map, "minimum", field_.minimum, Field{}.minimum);
    set_number(map, "maximum", field_.maximum, Field{}.maximum);
    return map;
}

Value page(const FormPage& page)
{
    Value map = Value::map({{"title", words(page.title)}});
    set_words(map, "intro", page.intro);
    map.set("fields", list_of(page.fields, field));
    return map;
}

// "application/pdf" was `pdf` in the file.
Value letter(const Letter& letter)
{
    Value map = Value::map({{"key", letter.key}, {"label", words(letter.label)}});
    set_words(map, "hint", letter.hint);
    map.set("required", letter.required);
    set_when(map, letter.when);
    map.set("accept", list_of(letter.accept, [](const std::string& type) { return Value(type.substr(type.find('/') + 1)); }));
    map.set("max_mb", letter.maximum_megabytes);
    map.set("maximum", letter.maximum);
    set_words(map, "signed_by", letter.signed_by);
    if (!letter.checks.empty())
        map.set("checks", list_of(letter.checks, words));
    return map;
}

Value step(Step step)
{
    switch (step) {
    case Step::verify:
        return "verify";
    case Step::record:
        return "record";
    case Step::dispose:
        return "dispose";
    case Step::work:
        return "work";
    case Step::answer:
        return "answer";
    }
    return {};
}

Value identity(const Identity& identity)
{
    Value map = Value::map({{"name", identity.name}});
    set_text(map, "email", identity.email);
    set_text(map, "phone", identity.phone);
    set_text(map, "organisation", identity.organisation);
    return map;
}

Value procedure(const Procedure& procedure)
{
    return Value::map(
        {{"version", procedure.version}, {"effective", procedure.effective.iso()}, {"steps", list_of(procedure.steps, words)}});
}

void write_promises(const Service& service, Value& map)
{
    map.set("fee", words(service.fee));
    map.set("output", words(service.output));
    map.set("words", texts(service.words));
    map.set("owner_unit", service.owner_unit);
    map.set("suggested_units", texts(service.suggested_units));
    map.set("service_days", service.service_days);
    map.set("minimum_lead_days", service.minimum_lead_days);
    map.set("reopen_days", service.reopen_days);
    map.set("minutes", service.minutes);
    map.set("prepare", list_of(service.prepare, words));
    map.set("notes", list_of(service.notes, words));
    map.set("archive_code", service.archive_code);
    map.set("anonymous", service.anonymous_allowed ? "allowed" : "refused");
}

} // namespace

std::string write_definition(const Service& service)
{
    Value map = Value::map({{"key", service.key}, {"version", service.version}, {"article", service.article},
        {"audience", service.audience == Audience::external ? "external" : "internal"}, {"order", service.order},
        {"name", words(service.name)}, {"short_name", words(service.short_name)}, {"summary", words(service.summary)}});
    write_promises(service, map);
    map.set("steps", list_of(service.steps, step));
    map.set("identity", identity(service.identity));
    map.set("subject", texts(service.subject));
    map.set("sop", procedure(service.procedure));
    map.set("pages", list_of(service.pages, page));
    map.set("letters", list_of(service.letters, letter));
    if (service.booking)
        map.set("booking", booking_value(*service.booking));
    return write_json(map);
}

} // namespace pendopo::catalogue
