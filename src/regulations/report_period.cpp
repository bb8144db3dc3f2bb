#include "regulations/report_period.hpp"

namespace pendopo::regulations {

std::optional<Date> last_period_end(governance::Report::Period period, Date today)
{
    using Period = governance::Report::Period;
    unsigned months = 0;
    switch (period) {
    case Period::month:
        months = 1;
        break;
    case Period::quarter:
        months = 3;
        break;
    case Period::half_year:
        months = 6;
        break;
    case Period::year:
        months = 12;
        break;
    case Period::event:
        return std::nullopt;
    }
    const unsigned first = (today.month() - 1) / months * months + 1; // month in which the running period began
    return Date::of(today.year(), first, 1)->plus_days(-1);
}

} // namespace pendopo::regulations
