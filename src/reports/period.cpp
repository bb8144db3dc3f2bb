#include "reports/period.hpp"

#include "base/invariant.hpp"
#include "duties/say_duty.hpp"

namespace pendopo::reports {

using Length = governance::Report::Period;

static int months_in(Length length)
{
    switch (length) {
    case Length::month:
        return 1;
    case Length::quarter:
        return 3;
    case Length::half_year:
        return 6;
    case Length::year:
        return 12;
    case Length::event:
        return 0;
    }
    throw Bug("every length has its months");
}

Period period_around(Length length, Date day)
{
    const auto months = static_cast<unsigned>(months_in(length));
    if (months == 0)
        return {day, day};
    const auto first = Date::of(day.year(), (day.month() - 1) / months * months + 1, 1).value();
    return {first, first.plus_months(static_cast<int>(months)).plus_days(-1)};
}

Period last_over(Length length, Date today)
{
    const auto running = period_around(length, today);
    return length == Length::event ? running : period_around(length, running.first.plus_days(-1));
}

Bilingual period_in_words(Length length, const Period& period)
{
    if (length == Length::event)
        return duties::date_in_words(period.first);
    using Every = governance::EveryPeriod;
    const auto every = length == Length::month ? Every::Length::month
        : length == Length::quarter            ? Every::Length::quarter
        : length == Length::half_year          ? Every::Length::half_year
                                               : Every::Length::year;
    return duties::period_in_words(Every{every, {}, {}}, {period.first, period.last, period.last});
}

} // namespace pendopo::reports
