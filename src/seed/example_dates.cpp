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

} // namespace

Value with_real_dates(const Value& answers, const catalogue::Calendar& calendar, Date today)
{
    if (answers.is_text())
        return real(answers.text(), calendar, today);
    if (answers.is_list()) {
        auto list = Value::list();
        for (const auto& item : answers.items())
            list.push(with_real_dates(item, calendar, today));
        return list;
    }
    if (answers.is_map()) {
        auto map = Value::map();
        for (const auto& [key, value] : answers.entries())
            map.set(key, with_real_dates(value, calendar, today));
        return map;
    }
    return answers;
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
