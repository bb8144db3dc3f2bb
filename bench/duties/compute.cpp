// bench_duties: what 500 agencies owe under 200 duties in five years, computed; a line of key=value a mix of rules.
#include "duties/compute_obligations.hpp"

#include <chrono>
#include <cstdio>
#include <string>

using namespace pendopo;
using governance::After;
using governance::EveryPeriod;

static governance::Duty duty(int number, governance::When when)
{
    governance::Duty made;
    made.key = "duty-" + std::to_string(number);
    made.from = Date::of(2020, 1, 1).value();
    made.when = std::move(when);
    return made;
}

static EveryPeriod every(EveryPeriod::Length length)
{
    return {length, {After::Count::working_days, 10, true}, {}};
}

// As cities have them: mostly yearly; some half-yearly, quarterly and monthly; a few each working day.
static governance::When as_cities_have_them(int number)
{
    const int of_a_hundred = number % 100;
    if (of_a_hundred == 0)
        return governance::EveryWorkingDay{};
    if (of_a_hundred < 10)
        return every(EveryPeriod::Length::month);
    if (of_a_hundred < 25)
        return every(EveryPeriod::Length::quarter);
    if (of_a_hundred < 40)
        return every(EveryPeriod::Length::half_year);
    return every(EveryPeriod::Length::year);
}

static governance::When monthly(int)
{
    return every(EveryPeriod::Length::month);
}

static void measure(const char* mix, governance::When (*rule)(int), const catalogue::City& city)
{
    std::deque<governance::Duty> duties;
    for (int i = 0; i < 200; ++i)
        duties.push_back(duty(i, rule(i)));
    const auto start = std::chrono::steady_clock::now();
    const auto computed = duties::compute_obligations(city, duties, Date::of(2026, 1, 1).value(), Date::of(2030, 12, 31).value());
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    std::printf("kind=duties mix=%s agencies=500 duties=200 years=5 obligations=%zu seconds=%.3f\n", mix, computed.owed.size(), seconds);
}

int main()
{
    catalogue::City city;
    for (int i = 0; i < 500; ++i)
        city.agencies.push_back({"agency-" + std::to_string(i), Bilingual("Agency")});
    measure("city", as_cities_have_them, city);
    measure("monthly", monthly, city);
}
