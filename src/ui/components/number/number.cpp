#include "ui/components/field_view.hpp"

namespace pendopo::ui {

void fill_number(const FieldView& view, Place place, std::string_view place_name)
{
    auto& number = place.include(place_name, "ui/components/number/number");
    fill_common(view, number);
    const auto& type = view.field.type;
    number.set("VALUE", view.value(view.name())).set("KEYS", type == "decimal" || type == "percent" ? "decimal" : "numeric");
    number.set("WIDTH", type == "money" ? "govuk-input--width-10" : "govuk-input--width-5");
    number.show_if(type == "money", "RUPIAH");
    if (type == "percent")
        number.add("UNIT").set("TEXT", "%");
    else if (!view.field.unit.empty())
        number.add("UNIT").set("TEXT", view.visit.say(view.field.unit));
}

} // namespace pendopo::ui
