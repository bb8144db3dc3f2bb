// The table of field types. A new type is one file beside this one, one declaration and one line.
#include "base/invariant.hpp"
#include "catalogue/fields/field_type.hpp"

#include <array>
#include <unordered_map>

namespace pendopo::catalogue {

const FieldType& text_field();
const FieldType& long_text_field();
const FieldType& whole_number_field();
const FieldType& decimal_field();
const FieldType& yes_no_field();
const FieldType& choice_field();
const FieldType& choices_field();
const FieldType& date_field();
const FieldType& time_field();
const FieldType& date_time_field();
const FieldType& time_span_field();
const FieldType& date_span_field();
const FieldType& nik_field();
const FieldType& nip_field();
const FieldType& phone_field();
const FieldType& email_field();
const FieldType& url_field();
const FieldType& ip_address_field();
const FieldType& dns_label_field();
const FieldType& mailbox_name_field();
const FieldType& place_field();
const FieldType& agency_field();
const FieldType& unit_field();
const FieldType& resource_field();
const FieldType& list_field();
const FieldType& money_field();
const FieldType& year_field();
const FieldType& percent_field();
const FieldType& ip_range_field();
const FieldType& entry_field();
const FieldType& entries_field();
const FieldType& request_field();

namespace {

const auto& all_types()
{
    static const std::array types{
        &text_field(),
        &long_text_field(),
        &whole_number_field(),
        &decimal_field(),
        &yes_no_field(),
        &choice_field(),
        &choices_field(),
        &date_field(),
        &time_field(),
        &date_time_field(),
        &time_span_field(),
        &date_span_field(),
        &nik_field(),
        &nip_field(),
        &phone_field(),
        &email_field(),
        &url_field(),
        &ip_address_field(),
        &dns_label_field(),
        &mailbox_name_field(),
        &place_field(),
        &agency_field(),
        &unit_field(),
        &resource_field(),
        &list_field(),
        &money_field(),
        &year_field(),
        &percent_field(),
        &ip_range_field(),
        &entry_field(),
        &entries_field(),
        &request_field(),
    };
    return types;
}

} // namespace

const FieldType* field_type(std::string_view name)
{
    // Asked for at every look at an answer.
    static const auto by_name = [] {
        std::unordered_map<std::string_view, const FieldType*> all;
        for (const FieldType* type : all_types())
            all.emplace(type->name(), type);
        return all;
    }();
    const auto found = by_name.find(name);
    return found == by_name.end() ? nullptr : found->second;
}

const FieldType& type_of(const Field& field)
{
    const FieldType* type = field_type(field.type);
    INVARIANT(type, "the catalogue refuses fields of unknown types");
    return *type;
}

std::vector<std::string_view> field_type_names()
{
    std::vector<std::string_view> names;
    for (const FieldType* type : all_types())
        names.push_back(type->name());
    return names;
}

} // namespace pendopo::catalogue
