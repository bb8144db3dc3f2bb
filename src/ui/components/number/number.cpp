#include "ui/components/field_view.hpp"

namespace pendopo::ui {

void fill_number(const FieldView& view, Place place, std::string_view place_name)
{
    auto& number = place.include(place_name, "ui/components/number/number");
    fill_common(view, number);
    number.set("VALUE", view.value(view.name())).set("KEYS", view.field.type == "decimal" ? "decimal" : "numeric");
    if (!view.field.unit.empty())
        number.add("UNIT").set("TEXT", view.visit.say(view.field.unit));
}

} // namespace pendopo::ui
