// A date in three inputs: people know dates by heart and need no calendar to pick from.
#include "ui/components/field_view.hpp"

#include <algorithm>

namespace pendopo::ui {

void fill_date_parts(const FieldView& view, Place place, std::string_view place_name, const std::string& date_name,
    const std::string& id)
{
    auto& date = place.include(place_name, "ui/components/date/parts");
    const bool wrong = view.complaint() != nullptr;
    const auto add = [&](const Message& label, const char* part, const char* width) {
        auto& input = date.add("PART");
        const auto name = date_name + "." + part;
        input.set("PART_ID", part == std::string_view("day") ? id : id + "-" + part).set("PART_NAME", name);
        input.set("PART_LABEL", view.visit.say(label)).set("WIDTH", width).set("VALUE", view.value(name));
        input.show_if(wrong, "WRONG");
    };
    add(say("Tanggal"), "day", " govuk-input--width-2");
    add(say("Bulan"), "month", " govuk-input--width-2");
    add(say("Tahun"), "year", " govuk-input--width-4");
}

std::string date_example(const FieldView& view)
{
    // A date that one might really enter there: of birth, behind us, or a few days ahead.
    const auto asks = [&](std::string_view check) {
        return std::any_of(view.field.checks.begin(), view.field.checks.end(),
            [&](const catalogue::Check& one) { return one.name == check; });
    };
    const int days = asks("age") ? -25 * 365 : asks("not_after_today") ? -9 : 9;
    const auto day = view.visit.today().plus_days(days);
    // No-break spaces: day, month and year stay on one line.
    constexpr auto* space = "\u00a0";
    return view.visit.say(say("Contohnya {0}",
        std::to_string(day.day()) + space + std::to_string(day.month()) + space + std::to_string(day.year())));
}

void fill_date(const FieldView& view, Place place, std::string_view place_name)
{
    auto& date = place.include(place_name, "ui/components/date/date");
    fill_common(view, date, date_example(view));
    fill_date_parts(view, date, "DATE", view.name(), view.id());
    if (view.field.type == "date_time")
        fill_clock(view, date.add("TIME"), "CLOCK", view.part("time"), view.visit.say(say("Pukul")));
}

} // namespace pendopo::ui
