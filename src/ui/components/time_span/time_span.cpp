#include "ui/components/field_view.hpp"

namespace pendopo::ui {

void fill_time_span(const FieldView& view, Place place, std::string_view place_name)
{
    auto& span = place.include(place_name, "ui/components/time_span/time_span");
    fill_common(view, span, date_example(view));
    fill_date_parts(view, span, "DATE", view.name(), view.id());
    fill_clock(view, span, "START", view.part("start"), view.visit.say(say("Mulai pukul")));
    fill_clock(view, span, "END", view.part("end"), view.visit.say(say("Selesai pukul")));
}

} // namespace pendopo::ui
