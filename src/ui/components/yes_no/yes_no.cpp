#include "ui/components/field_view.hpp"

namespace pendopo::ui {

void fill_yes_no(const FieldView& view, Place place, std::string_view place_name)
{
    auto& box = place.include(place_name, "ui/components/yes_no/yes_no");
    fill_common(view, box);
    box.show_if(!view.value(view.name()).empty(), "CHECKED");
}

} // namespace pendopo::ui
