// Dates of the example cases are relative, so that they never age: "today-5", "workday+6".
#pragma once
#include "catalogue/calendar.hpp"
#include "platform/data/value.hpp"

namespace pendopo::seed {

// The same answers with every relative date made a real one, counted from `today`.
Value with_real_dates(const Value& answers, const catalogue::Calendar& calendar, Date today);
// The same for entries of registers: also "step-3" (days around the day of the act), "today-2T09:00" and "year-1".
struct Days {
    Date today, act;
};
Value with_real_days(const Value& value, const catalogue::Calendar& calendar, const Days& days);
// The day `working_days` before `today` (0: today itself).
Date working_days_before(const catalogue::Calendar& calendar, Date today, int working_days);

} // namespace pendopo::seed
