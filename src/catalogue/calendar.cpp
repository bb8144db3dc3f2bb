#include "catalogue/calendar.hpp"

#include "base/invariant.hpp"

#include <algorithm>
#include <utility>

namespace pendopo::catalogue {

namespace {

// A day that a pause touches does not count: neither the day it began nor the day it ended.
bool is_paused(Date date, const std::vector<Pause>& pauses)
{
    return std::any_of(pauses.begin(), pauses.end(),
        [&](const Pause& pause) { return pause.from <= date && (!pause.to || date <= *pause.to); });
}

bool is_paused_for_good(Date date, const std::vector<Pause>& pauses)
{
    return std::any_of(pauses.begin(), pauses.end(), [&](const Pause& pause) { return pause.from <= date && !pause.to; });
}

CountedDay look_at(const Calendar& calendar, Date date, const std::vector<Pause>& pauses)
{
    if (const Holiday* holiday = calendar.holiday(date))
        return {date, CountedDay::Kind::holiday, 0, holiday->name};
    if (!calendar.is_working_day(date))
        return {date, CountedDay::Kind::weekend, 0, {}};
    return {date, is_paused(date, pauses) ? CountedDay::Kind::paused : CountedDay::Kind::counted, 0, {}};
}

} // namespace

void Calendar::add(Holiday holiday)
{
    m_years.insert(holiday.date.year());
    const Date date = holiday.date;
    m_holidays.insert_or_assign(date, std::move(holiday));
}

bool Calendar::is_working_day(Date date) const
{
    INVARIANT(!m_weekdays.empty(), "a city works on at least one day of the week");
    return m_weekdays.contains(date.weekday()) && !m_holidays.contains(date);
}

const Holiday* Calendar::holiday(Date date) const
{
    const auto found = m_holidays.find(date);
    return found == m_holidays.end() ? nullptr : &found->second;
}

Date Calendar::after(Date date, int working_days) const
{
    while (working_days > 0) {
        date = date.plus_days(1);
        if (is_working_day(date))
            --working_days;
    }
    return date;
}

int Calendar::working_days_between(Date from, Date to) const
{
    if (to < from)
        return -working_days_between(to, from);
    int days = 0;
    for (Date date = from.plus_days(1); date <= to; date = date.plus_days(1))
        days += is_working_day(date) ? 1 : 0;
    return days;
}

DueDate count_due(const Calendar& calendar, Date submitted, int working_days, const std::vector<Pause>& pauses)
{
    DueDate due{submitted, {{submitted, CountedDay::Kind::start, 0, {}}}};
    for (int counted = 0; counted < working_days;) {
        const Date date = due.date->plus_days(1);
        if (is_paused_for_good(date, pauses)) {
            due.days.push_back({date, CountedDay::Kind::paused, 0, {}});
            due.date.reset();
            return due;
        }
        auto day = look_at(calendar, date, pauses);
        if (day.kind == CountedDay::Kind::counted)
            day.number = ++counted;
        due.days.push_back(std::move(day));
        due.date = date;
    }
    return due;
}

} // namespace pendopo::catalogue
