// Choices out of the city's own lists: villages by district, units, agencies, rooms and equipment.
#include "ui/components/options/options.hpp"

namespace pendopo::ui {

using catalogue::Option;

void fill_place(const FieldView& view, Place place, std::string_view place_name)
{
    auto& select = place.include(place_name, "ui/components/select/select");
    fill_common(view, select);
    std::map<std::string, templates::Fill*> districts;
    for (const auto& village : view.visit.city().places) {
        auto& district = districts[village.district];
        if (!district)
            district = &select.add("GROUP").set("GROUP_LABEL", village.district);
        fill_select_option(view, *district, village.code, village.name);
    }
}

void fill_unit(const FieldView& view, Place place, std::string_view place_name)
{
    std::vector<Option> options;
    for (const auto& unit : view.visit.city().units)
        options.push_back({unit.key, unit.name, {}});
    (options.size() <= most_radios ? fill_radios : fill_select)(view, place, place_name, options);
}

void fill_resource(const FieldView& view, Place place, std::string_view place_name)
{
    std::vector<Option> options;
    for (const auto& resource : view.visit.city().resources)
        if (resource.kind == view.field.kind)
            options.push_back({resource.key, resource.name, resource.hint});
    fill_radios(view, place, place_name, options);
}

// Who applies for an agency does so for the one of their account.
static const catalogue::Agency* own_agency(const FieldView& view)
{
    const auto& actor = view.visit.actor;
    const auto* identity = view.state.identity;
    // Another agency may well be named in a form: the one that a complaint is about.
    const bool asks_who_applies = identity && view.prefix.empty() && view.field.key == identity->organisation;
    const bool applies = asks_who_applies && actor.person && actor.grants.may(access::Act::apply_internal);
    return applies ? view.visit.city().agency(actor.person->agency) : nullptr;
}

void fill_agency(const FieldView& view, Place place, std::string_view place_name)
{
    const auto* own = own_agency(view);
    if (own) {
        auto& fixed = place.include(place_name, "ui/components/agency/agency");
        fill_common(view, fixed);
        fixed.set("AGENCY", view.visit.say(own->name)).set("VALUE", own->key);
        return;
    }
    std::vector<Option> options;
    for (const auto& agency : view.visit.city().agencies)
        options.push_back({agency.key, agency.name, {}});
    fill_select(view, place, place_name, options);
}

} // namespace pendopo::ui
