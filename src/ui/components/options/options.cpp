#include "ui/components/options/options.hpp"

namespace pendopo::ui {

using catalogue::Option;

// The first box carries the field's own id: the error summary leads there.
static void fill_boxes(const FieldView& view, templates::Fill& component, const std::vector<Option>& options)
{
    fill_common(view, component);
    int number = 0;
    for (const auto& option : options) {
        auto& box = component.add("OPTION");
        box.set("OPTION_ID", number == 0 ? view.id() : view.id() + "-" + std::to_string(number));
        box.set("VALUE", option.value).set("OPTION_LABEL", view.visit.say(option.label));
        box.show_if(view.holds(view.name(), option.value), "CHECKED");
        if (!option.hint.empty())
            box.add("OPTION_HINT").set("TEXT", view.visit.say(option.hint));
        ++number;
    }
}

void fill_radios(const FieldView& view, Place place, std::string_view place_name, const std::vector<Option>& options)
{
    fill_boxes(view, place.include(place_name, "ui/components/radios/radios"), options);
}

void fill_checkboxes(const FieldView& view, Place place, std::string_view place_name, const std::vector<Option>& options)
{
    fill_boxes(view, place.include(place_name, "ui/components/checkboxes/checkboxes"), options);
}

void fill_select_option(const FieldView& view, templates::Fill& into, const std::string& value, const std::string& label)
{
    auto& option = into.add("OPTION").set("VALUE", value).set("OPTION_LABEL", label);
    option.show_if(view.holds(view.name(), value), "CHECKED");
}

void fill_select(const FieldView& view, Place place, std::string_view place_name, const std::vector<Option>& options)
{
    auto& select = place.include(place_name, "ui/components/select/select");
    fill_common(view, select);
    for (const auto& option : options)
        fill_select_option(view, select, option.value, view.visit.say(option.label));
}

void fill_choice(const FieldView& view, Place place, std::string_view place_name)
{
    const auto& field = view.field;
    const bool open = field.shown_as.empty() ? field.options.size() <= most_radios : field.shown_as == "radios";
    (open ? fill_radios : fill_select)(view, place, place_name, field.options);
}

void fill_choices(const FieldView& view, Place place, std::string_view place_name)
{
    fill_checkboxes(view, place, place_name, view.field.options);
}

} // namespace pendopo::ui
