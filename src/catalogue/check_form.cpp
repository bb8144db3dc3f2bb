#include "catalogue/check_service.hpp"
#include "catalogue/checks/check_kind.hpp"

#include <algorithm>
#include <set>

namespace pendopo::catalogue {

namespace {

// Fields among which a field's conditions and checks may look: all of the form, or one entry's of a list.
using Neighbours = std::vector<const Field*>;

const Field* neighbour(const Neighbours& fields, std::string_view key)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field* field) { return field->key == key; });
    return found == fields.end() ? nullptr : *found;
}

void check_values(const Field& field, const Condition& when, const Field& other, Troubles& troubles)
{
    if (other.type == "yes_no") {
        for (const auto& value : when.values)
            if (!value.is_boolean())
                troubles.add(when.spot,
                    say("seharusnya true atau false dalam 'when' pada isian '{0}'; yang tertulis {1}", field.key,
                        found(value)));
        return;
    }
    // Options from a source are another city's on another day; the others are in this file.
    for (const auto& value : when.values)
        if (other.source.empty() && !other.options.empty()
            && std::none_of(other.options.begin(), other.options.end(),
                [&](const Option& option) { return Value(option.value) == value; }))
            troubles.add(when.spot,
                say("seharusnya nilai dari pilihan '{0}' dalam 'when' pada isian '{1}'; yang tertulis {2}", other.key,
                    field.key, found(value)));
}

void check_when(const Field& field, const Neighbours& earlier, const Neighbours& all, Troubles& troubles)
{
    if (!field.when)
        return;
    if (const Field* other = neighbour(earlier, field.when->field))
        check_values(field, *field.when, *other, troubles);
    else if (neighbour(all, field.when->field))
        troubles.add(field.when->spot,
            say("seharusnya 'when' pada isian '{0}' menyebut isian yang lebih dahulu; '{1}' ada sesudahnya", field.key,
                field.when->field));
    else
        troubles.add(field.when->spot,
            say("seharusnya kunci isian dalam 'when' pada isian '{0}'; yang tertulis '{1}'", field.key, field.when->field));
}

void check_reference(const Field& field, const Check& check, const std::string& key, const Neighbours& all, Troubles& troubles)
{
    const Field* other = neighbour(all, key);
    if (!other)
        return troubles.add(check.spot,
            say("seharusnya kunci isian dalam pemeriksaan '{0}' pada isian '{1}'; yang tertulis '{2}'", check.name, field.key,
                key));
    if (!other->type.empty() && !kind_of(check).fits_other(field, *other))
        troubles.add(check.spot,
            say("seharusnya isian yang cocok dalam pemeriksaan '{0}' pada isian '{1}'; '{2}' berjenis {3}", check.name,
                field.key, key, other->type));
}

void check_check(const Field& field, const Check& check, const Neighbours& all, Troubles& troubles)
{
    const CheckKind& kind = kind_of(check);
    const auto shapes = kind.shapes();
    const Shape shape = type_of(field).shape();
    if (!shapes.empty() && std::find(shapes.begin(), shapes.end(), shape) == shapes.end())
        troubles.add(check.spot,
            say("seharusnya pemeriksaan '{0}' pada salah satu dari {1}; isian '{2}' berjenis {3}", check.name,
                shape_names(shapes), field.key, field.type));
    if (kind.looks_at_blank() && shape != Shape::yes_no && field.required)
        troubles.add(check.spot,
            say("seharusnya ada 'required: false' di samping pemeriksaan '{0}' pada isian '{1}'", check.name, field.key));
    for (const auto& key : kind.refers_to(check.arguments))
        if (!key.empty())
            check_reference(field, check, key, all, troubles);
}

void check_resource(const Field& field, const City& city, Troubles& troubles)
{
    if (field.type == "resource" && std::none_of(city.resources.begin(), city.resources.end(), [&](const Resource& one) {
            return one.kind == field.kind;
        }))
        troubles.add(field.spot,
            say("seharusnya 'kind' dari resources.yaml untuk isian '{0}'; yang tertulis '{1}'", field.key, field.kind));
}

void check_fields_of(const Neighbours& all, const City& city, Troubles& troubles)
{
    Neighbours earlier;
    std::set<std::string> seen;
    for (const Field* field : all) {
        if (!field->key.empty() && !seen.insert(field->key).second)
            troubles.add(field->spot, say("seharusnya tiap kunci sekali, tetapi isian '{0}' ada dua kali", field->key));
        check_when(*field, earlier, all, troubles);
        if (!field->type.empty())
            for (const auto& check : field->checks)
                check_check(*field, check, all, troubles);
        check_resource(*field, city, troubles);
        Neighbours entry;
        for (const auto& part : field->fields)
            entry.push_back(&part);
        if (!entry.empty())
            check_fields_of(entry, city, troubles);
        earlier.push_back(field);
    }
}

} // namespace

void check_form(const std::vector<FormPage>& pages, const City& city, Troubles& troubles)
{
    Neighbours all;
    for (const auto& page : pages)
        for (const auto& field : page.fields)
            all.push_back(&field);
    check_fields_of(all, city, troubles);
}

} // namespace pendopo::catalogue
