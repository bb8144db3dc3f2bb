#include "catalogue/fields/moments.hpp"

#include <cstdio>

namespace pendopo::catalogue {

namespace {

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::optional<int> as_minutes(std::string_view clock)
{
    if (clock.size() != 5 || clock[2] != ':' || !is_digit(clock[0]) || !is_digit(clock[1]) || !is_digit(clock[3])
        || !is_digit(clock[4]))
        return std::nullopt;
    const int hour = (clock[0] - '0') * 10 + (clock[1] - '0'), minute = (clock[3] - '0') * 10 + (clock[4] - '0');
    return hour < 24 && minute < 60 ? std::optional(hour * 60 + minute) : std::nullopt;
}

std::optional<int> as_minutes(const Value& answer)
{
    return answer.is_text() ? as_minutes(std::string_view(answer.text())) : std::nullopt;
}

std::string clock_text(int minutes)
{
    char text[16];
    std::snprintf(text, sizeof text, "%02d:%02d", minutes / 60 % 100, minutes % 60);
    return text;
}

std::optional<Date> as_date(const Value& answer)
{
    return answer.is_text() ? Date::parse(answer.text()) : std::nullopt;
}

std::optional<LocalMoment> as_moment(const Value& answer)
{
    if (!answer.is_text() || answer.text().size() != 16 || answer.text()[10] != 'T')
        return std::nullopt;
    const std::string_view text = answer.text();
    const auto date = Date::parse(text.substr(0, 10));
    const auto minute = as_minutes(text.substr(11));
    return date && minute ? std::optional(LocalMoment{*date, *minute}) : std::nullopt;
}

std::optional<TimeSpan> as_time_span(const Value& answer)
{
    const auto date = as_date(answer["date"]);
    const auto start = as_minutes(answer["start"]), end = as_minutes(answer["end"]);
    return date && start && end ? std::optional(TimeSpan{*date, *start, *end}) : std::nullopt;
}

std::optional<DateSpan> as_date_span(const Value& answer)
{
    const auto first = as_date(answer["first"]), last = as_date(answer["last"]);
    return first && last ? std::optional(DateSpan{*first, *last}) : std::nullopt;
}

std::optional<Date> first_day(const Value& answer)
{
    if (const auto date = as_date(answer))
        return date;
    if (const auto moment = as_moment(answer))
        return moment->date;
    if (const auto span = as_date_span(answer))
        return span->first;
    return as_date(answer["date"]);
}

std::optional<Date> last_day(const Value& answer)
{
    if (const auto span = as_date_span(answer))
        return span->last;
    return first_day(answer);
}

} // namespace pendopo::catalogue
