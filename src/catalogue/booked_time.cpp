#include "catalogue/answers.hpp"
#include "catalogue/fields/moments.hpp"

namespace pendopo::catalogue {

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
    return std::nullopt;
}

} // namespace pendopo::catalogue
