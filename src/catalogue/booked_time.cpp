#include "catalogue/answers.hpp"
#include "catalogue/fields/moments.hpp"

#include <algorithm>

namespace pendopo::catalogue {

// The hours of a date on which the booking has sessions; the whole day where it has none.
static std::optional<std::pair<int, int>> hours_of(const Booking& booking, const Value& answers)
{
    if (booking.session.empty())
        return std::pair(0, 24 * 60);
    const auto chosen = answers.text_or(booking.session);
    const auto found = std::find_if(booking.sessions.begin(), booking.sessions.end(),
        [&](const Session& one) { return one.option == chosen; });
    return found == booking.sessions.end() ? std::nullopt : std::optional(std::pair(found->start, found->end));
}

std::optional<std::pair<Instant, Instant>> booked_time(const Service& service, const Value& answers, const City& city)
{
    if (!service.booking)
        return std::nullopt;
    const auto at = [&](Date date, int minute) { return Instant::at(date, minute, city.zone.offset); };
    const Value& time = answers[service.booking->time];
    if (const auto span = as_time_span(time); span && span->start < span->end)
        return std::pair(at(span->date, span->start), at(span->date, span->end));
    if (const auto span = as_date_span(time); span && span->first <= span->last)
        return std::pair(at(span->first, 0), at(span->last.plus_days(1), 0));
    const auto date = as_date(time);
    const auto hours = date ? hours_of(*service.booking, answers) : std::nullopt;
    if (!hours)
        return std::nullopt;
    return std::pair(at(*date, hours->first), at(*date, hours->second));
}

} // namespace pendopo::catalogue
