#include "ui/components/field_view.hpp"

namespace pendopo::ui {

void fill_long_text(const FieldView& view, Place place, std::string_view place_name)
{
    auto& area = place.include(place_name, "ui/components/long_text/long_text");
    fill_common(view, area);
    area.set("VALUE", view.value(view.name())).set("ROWS", static_cast<std::int64_t>(view.field.rows));
}

} // namespace pendopo::ui
