// Dates and times out of answers. Each is empty when the answer is not what it should be.
#pragma once
#include "base/time.hpp"
#include "platform/data/value.hpp"

#include <compare>
#include <optional>
#include <string_view>

namespace pendopo::catalogue {

// A moment on the city's clock.
struct LocalMoment {
    Date date;
    int minute = 0; // after midnight
    auto operator<=>(const LocalMoment&) const = default;
};

struct TimeSpan {
    Date date;
    int start = 0, end = 0; // minutes after midnight
};

struct DateSpan {
    Date first, last;
};

std::optional<int> as_minutes(std::string_view clock); // "13:00" is 780
std::optional<int> as_minutes(const Value& answer);
std::string clock_text(int minutes); // 780 is "13:00"
std::optional<Date> as_date(const Value& answer);
std::optional<LocalMoment> as_moment(const Value& answer); // "2026-11-30T13:00"
std::optional<TimeSpan> as_time_span(const Value& answer);
std::optional<DateSpan> as_date_span(const Value& answer);

// The first and the last day that an answer of any type with dates speaks of.
std::optional<Date> first_day(const Value& answer);
std::optional<Date> last_day(const Value& answer);

} // namespace pendopo::catalogue
