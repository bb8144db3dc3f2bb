#include "platform/text/translate.hpp"
#include "ui/components/field_view.hpp"

#include <algorithm>
#include <cstdio>

namespace pendopo::ui {

constexpr int quarter = 15, day = 24 * 60;

static std::string hh_mm(int minute)
{
    char text[16];
    std::snprintf(text, sizeof text, "%02d:%02d", minute / 60, minute % 60);
    return text;
}

static bool in_quarters(const catalogue::Field& field)
{
    return field.type == "time_span" || std::any_of(field.checks.begin(), field.checks.end(), [](const auto& check) {
        return check.name == "quarter_hour";
    });
}

static void fill_quarters(const FieldView& view, templates::Fill& select, const std::string& input_name)
{
    const auto& city = view.visit.city();
    const auto typed = view.value(input_name);
    const auto add_group = [&](const Message& label, int from, int to) {
        if (from >= to)
            return;
        auto& group = select.add("GROUP").set("GROUP_LABEL", view.visit.say(label));
        for (int minute = from; minute < to; minute += quarter) {
            auto& option = group.add("OPTION").set("VALUE", hh_mm(minute));
            option.set("OPTION_LABEL", text::clock(view.visit.language, minute, "")).show_if(typed == hh_mm(minute), "CHECKED");
        }
    };
    const int opens = city.opens / 60 * 60, closes = std::min(day, (city.closes + 59) / 60 * 60 + quarter);
    add_group(say("Sekitar jam kantor"), opens, closes);
    add_group(say("Sore dan malam"), closes, day);
    add_group(say("Dini hari dan pagi"), 0, opens);
}

void fill_clock(const FieldView& view, Place place, std::string_view place_name, const std::string& input_name,
    const std::string& label)
{
    auto& clock = place.include(place_name, "ui/components/time/clock");
    const bool first = view.field.type == "time";
    clock.set("CLOCK_ID", first ? view.id() : anchor(input_name)).set("CLOCK_NAME", input_name).set("CLOCK_LABEL", label);
    clock.show_if(view.complaint() != nullptr, "WRONG");
    if (in_quarters(view.field))
        fill_quarters(view, clock.add("QUARTERS"), input_name);
    else
        clock.add("MINUTES").set("VALUE", view.value(input_name));
}

void fill_time(const FieldView& view, Place place, std::string_view place_name)
{
    auto& time = place.include(place_name, "ui/components/time/time");
    fill_common(view, time);
    fill_clock(view, time, "CLOCK", view.name(), view.visit.say(say("Pukul")));
}

} // namespace pendopo::ui
