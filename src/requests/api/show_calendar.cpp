#include "requests/api/api.hpp"
#include "ui/api.hpp"

#include <charconv>

namespace pendopo::requests::api {

namespace {

std::optional<int> year_of(std::string_view text)
{
    int year = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
    const bool whole = error == std::errc{} && end == text.data() + text.size() && text.size() == 4;
    return whole && Date::of(year, 1, 1) ? std::optional(year) : std::nullopt;
}

} // namespace

// The days of a year that do not count although they are working weekdays, and why.
Reply show_calendar(ui::Visit& visit)
{
    const auto year = year_of(visit.parameter("year"));
    if (!year)
        return refuse(Why::not_found, "calendar.year", say("Tulis tahun dengan empat angka, contohnya 2026."));
    const auto& city = visit.city();
    auto days_off = Value::list();
    for (auto day = *Date::of(*year, 1, 1); day.year() == *year; day = day.plus_days(1))
        if (const auto* holiday = city.calendar.holiday(day))
            days_off.push(Value::map({{"date", day.iso()}, {"kind", holiday->kind}, {"name", holiday->name}}));
    auto weekdays = Value::list();
    for (const auto weekday : city.office_days)
        weekdays.push(static_cast<int>(weekday));
    return ui::json_reply(200,
        Value::map({{"year", *year}, {"known", city.calendar.knows(*year)}, {"working_weekdays", std::move(weekdays)},
            {"days_off", std::move(days_off)}}));
}

} // namespace pendopo::requests::api
