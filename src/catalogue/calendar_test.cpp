#include "catalogue/calendar.hpp"

#include <gtest/gtest.h>

namespace pendopo::catalogue {
namespace {

Date day(std::string_view iso)
{
    return Date::parse(iso).value();
}

// Monday to Friday, with the days around Christmas 2026 off.
Calendar december()
{
    Calendar calendar;
    calendar.add({day("2026-12-24"), "collective_leave", "Cuti bersama Natal"});
    calendar.add({day("2026-12-25"), "holiday", "Natal"});
    return calendar;
}

std::string due(std::string_view submitted, int days, const std::vector<Pause>& pauses = {})
{
    const auto due = count_due(december(), day(submitted), days, pauses);
    return due.date ? due.date->iso() : "none";
}

TEST(Calendar, knows_weekends_holidays_and_years)
{
    const auto calendar = december();
    EXPECT_TRUE(calendar.is_working_day(day("2026-12-23")));
    EXPECT_FALSE(calendar.is_working_day(day("2026-12-24")));
    EXPECT_FALSE(calendar.is_working_day(day("2026-12-26"))); // Saturday
    EXPECT_EQ(calendar.holiday(day("2026-12-25"))->name, "Natal");
    EXPECT_EQ(calendar.holiday(day("2026-12-26")), nullptr);
    EXPECT_TRUE(calendar.knows(2026));
    EXPECT_FALSE(calendar.knows(2027));
}

TEST(Calendar, works_on_the_days_of_the_office)
{
    const Calendar six_days({1, 2, 3, 4, 5, 6});
    EXPECT_TRUE(six_days.is_working_day(day("2026-11-28")));
    EXPECT_EQ(six_days.after(day("2026-11-27"), 1).iso(), "2026-11-28");
}

TEST(Calendar, counts_working_days_forward)
{
    const auto calendar = december();
    EXPECT_EQ(calendar.after(day("2026-12-23"), 0).iso(), "2026-12-23");
    EXPECT_EQ(calendar.after(day("2026-12-23"), 1).iso(), "2026-12-28");
    EXPECT_EQ(calendar.working_days_between(day("2026-12-23"), day("2026-12-28")), 1);
    EXPECT_EQ(calendar.working_days_between(day("2026-12-28"), day("2026-12-23")), -1);
    EXPECT_EQ(calendar.working_days_between(day("2026-12-28"), day("2026-12-28")), 0);
}

TEST(Calendar, a_year_without_a_file_has_weekends_only)
{
    EXPECT_EQ(december().after(day("2026-12-31"), 1).iso(), "2027-01-01");
    EXPECT_EQ(december().after(day("2026-12-31"), 2).iso(), "2027-01-04");
}

TEST(DueDate, begins_on_the_working_day_after_submission)
{
    EXPECT_EQ(due("2026-11-23", 2), "2026-11-25");
    EXPECT_EQ(due("2026-11-27", 1), "2026-11-30"); // over a weekend
    EXPECT_EQ(due("2026-11-28", 1), "2026-11-30"); // submitted on a Saturday
    EXPECT_EQ(due("2026-12-23", 1), "2026-12-28"); // over Christmas
    EXPECT_EQ(due("2026-12-31", 2), "2027-01-04");
}

TEST(DueDate, a_day_that_a_pause_touches_does_not_count)
{
    // 24 and 25 November are touched; the 26th and 27th count.
    EXPECT_EQ(due("2026-11-23", 2, {{day("2026-11-24"), day("2026-11-25")}}), "2026-11-27");
    // Begun and ended on one day: that day is lost.
    EXPECT_EQ(due("2026-11-23", 2, {{day("2026-11-24"), day("2026-11-24")}}), "2026-11-26");
    // Begun on the very day of submission: nothing else is lost.
    EXPECT_EQ(due("2026-11-23", 2, {{day("2026-11-23"), day("2026-11-23")}}), "2026-11-25");
    // A pause over a weekend costs only the working days it touches.
    EXPECT_EQ(due("2026-11-26", 1, {{day("2026-11-27"), day("2026-11-29")}}), "2026-11-30");
}

TEST(DueDate, several_pauses_add_up_and_may_overlap)
{
    EXPECT_EQ(due("2026-11-23", 2, {{day("2026-11-24"), day("2026-11-24")}, {day("2026-11-26"), day("2026-11-26")}}),
        "2026-11-27");
    EXPECT_EQ(due("2026-11-23", 1, {{day("2026-11-24"), day("2026-11-25")}, {day("2026-11-25"), day("2026-11-26")}}),
        "2026-11-27");
}

TEST(DueDate, there_is_none_while_a_pause_is_open)
{
    EXPECT_EQ(due("2026-11-23", 2, {{day("2026-11-25"), std::nullopt}}), "none");
    EXPECT_EQ(due("2026-11-23", 2, {{day("2026-11-23"), std::nullopt}}), "none");
    // What was due before the pause began stays due then.
    EXPECT_EQ(due("2026-11-23", 1, {{day("2026-11-25"), std::nullopt}}), "2026-11-24");
}

TEST(DueDate, shows_every_day_of_the_count)
{
    const auto shown = count_due(december(), day("2026-12-22"), 2, {{day("2026-12-23"), day("2026-12-23")}});
    using Kind = CountedDay::Kind;
    std::vector<Kind> kinds;
    for (const auto& counted : shown.days)
        kinds.push_back(counted.kind);
    EXPECT_EQ(kinds,
        (std::vector<Kind>{Kind::start, Kind::paused, Kind::holiday, Kind::holiday, Kind::weekend, Kind::weekend, Kind::counted,
            Kind::counted}));
    EXPECT_EQ(shown.days[2].holiday, "Cuti bersama Natal");
    EXPECT_EQ(shown.days.back().number, 2);
    EXPECT_EQ(shown.date->iso(), "2026-12-29");
}

} // namespace
} // namespace pendopo::catalogue
