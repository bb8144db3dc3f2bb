#include "seed/example_dates.hpp"

#include <charconv>

namespace pendopo::seed {

namespace {

std::optional<int> offset(std::string_view text, std::string_view word)
{
    if (!text.starts_with(word))
        return std::nullopt;
    text.remove_prefix(word.size());
    if (text.empty())
        return 0;
    if (text.front() == '+')
        text.remove_prefix(1);
    int days = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), days);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(days) : std::nullopt;
}

Value real(const std::string& text, const catalogue::Calendar& calendar, Date today)
{
    if (const auto days = offset(text, "today"))
        return today.plus_days(*days).iso();
    if (const auto days = offset(text, "workday"))
        return calendar.after(today, *days).iso();
    return text;
}

Value real_day(const std::string& text, const catalogue::Calendar& calendar, const Days& days)
{
    if (const auto years = offset(text, "year"))
        return days.today.year() + *years;
    const auto time = text.find('T'); // of "today-2T09:00"
    const auto day = text.substr(0, time);
    if (const auto around = offset(day, "step"))
        return days.act.plus_days(*around).iso() + (time == std::string::npos ? "" : text.substr(time));
    auto real_text = real(day, calendar, days.today).text();
    return real_text == day ? Value(text) : Value(real_text + (time == std::string::npos ? "" : text.substr(time)));
}

// Every text of a value through `change`.
template <class Change>
Value in_every_text(const Value& value, const Change& change)
{
    if (value.is_text())
        return change(value.text());
    if (value.is_list()) {
        auto list = Value::list();
        for (const auto& item : value.items())
            list.push(in_every_text(item, change));
        return list;
    }
    if (value.is_map()) {
        auto map = Value::map();
        for (const auto& [key, item] : value.entries())
            map.set(key, in_every_text(item, change));
        return map;
    }
    return value;
}

} // namespace

Value with_real_days(const Value& value, const catalogue::Calendar& calendar, const Days& days)
{
    return in_every_text(value, [&](const std::string& text) { return real_day(text, calendar, days); });
}

Value with_real_dates(const Value& answers, const catalogue::Calendar& calendar, Date today)
{
    return in_every_text(answers, [&](const std::string& text) { return real(text, calendar, today); });
}

Date working_days_before(const catalogue::Calendar& calendar, Date today, int working_days)
{
    Date day = today;
    while (working_days > 0) {
        day = day.plus_days(-1);
        if (calendar.is_working_day(day))
            --working_days;
    }
    return day;
}

} // namespace pendopo::seed
