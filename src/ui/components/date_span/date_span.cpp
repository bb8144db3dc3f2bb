#include "ui/components/field_view.hpp"

namespace pendopo::ui {

void fill_date_span(const FieldView& view, Place place, std::string_view place_name)
{
    auto& span = place.include(place_name, "ui/components/date_span/date_span");
    fill_common(view, span, date_example(view));
    fill_date_parts(view, span, "FIRST", view.part("first"), view.id());
    fill_date_parts(view, span, "LAST", view.part("last"), view.id() + "-last");
}

} // namespace pendopo::ui
