// The city's calendar: which days count. Holidays and collective leave are data, a file a year
// (calendar/2026.csv: date,kind,name). A year without a file has weekends only, and says so.
#pragma once
#include "base/time.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace pendopo::catalogue {

struct Holiday {
    Date date;
    std::string kind; // holiday | collective_leave
    std::string name;
};

class Calendar {
public:
    Calendar() = default;
    explicit Calendar(std::set<unsigned> working_weekdays) : m_weekdays(std::move(working_weekdays)) {}
    void add(Holiday holiday);
    bool knows(int year) const { return m_years.contains(year); }
    const std::set<int>& years() const { return m_years; }
    bool is_working_day(Date date) const;
    const Holiday* holiday(Date date) const; // null on other days
    // The n-th working day after `date` (n ≥ 1); n = 0: the date itself.
    Date after(Date date, int working_days) const;
    int working_days_between(Date from, Date to) const; // in (from, to]; negative when to is earlier

private:
    std::set<unsigned> m_weekdays{1, 2, 3, 4, 5};
    std::map<Date, Holiday> m_holidays;
    std::set<int> m_years;
};

// A stretch in which the clock stands still: waiting for the applicant (126/2022 Pasal 9 ayat (1)).
struct Pause {
    Date from;              // the day it began: does not count any more
    std::optional<Date> to; // the day it ended: does not count; counting goes on the next day. Empty: still paused
};

// One line of the calculation that every due date can show.
struct CountedDay {
    enum class Kind { start, counted, weekend, holiday, paused };
    Date date;
    Kind kind = Kind::counted;
    int number = 0;      // for counted: 1, 2, 3 …
    std::string holiday; // its name
};

struct DueDate {
    std::optional<Date> date;     // empty while a pause is open
    std::vector<CountedDay> days; // from the day of submission to the due day
};

// The day by which an answer is due: `working_days` counted from the working day after `submitted`.
DueDate count_due(const Calendar& calendar, Date submitted, int working_days, const std::vector<Pause>& pauses);

} // namespace pendopo::catalogue
