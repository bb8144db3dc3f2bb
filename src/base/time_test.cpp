#include "base/time.hpp"

#include <gtest/gtest.h>

using namespace pendopo;

namespace {

const UtcOffset wib(std::chrono::hours(7));

Date day(const char* iso)
{
    return Date::parse(iso).value();
}

} // namespace

TEST(Date, ReadsAndWritesIso)
{
    const auto date = Date::parse("2026-11-23");
    ASSERT_TRUE(date);
    EXPECT_EQ(date->year(), 2026);
    EXPECT_EQ(date->month(), 11u);
    EXPECT_EQ(date->day(), 23u);
    EXPECT_EQ(date->weekday(), 1u);
    EXPECT_EQ(date->iso(), "2026-11-23");
}

TEST(Date, RefusesDaysThatDoNotExist)
{
    for (const char* text : {"", "2026-2-3", "2026-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "2026-01-32", "1899-12-31",
             "2200-01-01", "2026/01/01", "2026-01-01 ", "+026-01-01", "2026-1a-01"})
        EXPECT_FALSE(Date::parse(text)) << text;
    EXPECT_TRUE(Date::parse("2028-02-29"));
    EXPECT_FALSE(Date::of(2026, 257, 1));
    EXPECT_FALSE(Date::of(2026, 1, 257));
}

TEST(Date, CountsDaysAndMonths)
{
    EXPECT_EQ(day("2026-12-31").plus_days(1).iso(), "2027-01-01");
    EXPECT_EQ(day("2026-03-01").plus_days(-1).iso(), "2026-02-28");
    EXPECT_EQ(day("2026-01-31").plus_months(1).iso(), "2026-02-28");
    EXPECT_EQ(day("2026-08-31").plus_months(6).iso(), "2027-02-28");
    EXPECT_EQ(day("2026-03-31").plus_months(-13).iso(), "2025-02-28");
    EXPECT_EQ(day("2026-11-23").days_until(day("2026-12-01")), 8);
    EXPECT_EQ(day("2026-12-01").days_until(day("2026-11-23")), -8);
    EXPECT_LT(day("2026-11-23"), day("2026-12-01"));
    EXPECT_EQ(day("2026-11-22").weekday(), 7u);
}

TEST(UtcOffset, ReadsAndWrites)
{
    EXPECT_EQ(UtcOffset::parse("+07:00")->minutes().count(), 420);
    EXPECT_EQ(UtcOffset::parse("-03:30")->minutes().count(), -210);
    EXPECT_EQ(UtcOffset::parse("-03:30")->iso(), "-03:30");
    for (const char* text : {"", "07:00", "+7:00", "+15:00", "+07:60", "+0700", "Z"})
        EXPECT_FALSE(UtcOffset::parse(text)) << text;
}

TEST(Instant, ReadsRfc3339)
{
    EXPECT_EQ(Instant::parse("1970-01-01T00:00:01Z")->unix_milliseconds(), 1000);
    EXPECT_EQ(Instant::parse("1970-01-01T07:00:00.5+07:00")->unix_milliseconds(), 500);
    EXPECT_EQ(Instant::parse("1970-01-01T00:00:00.123456789Z")->unix_milliseconds(), 123);
    EXPECT_EQ(Instant::parse("2026-11-23T14:05:09+07:00"), Instant::parse("2026-11-23T07:05:09Z"));
    for (const char* text :
        {"", "2026-11-23", "2026-11-23T14:05:00", "2026-11-23T24:00:00Z", "2026-11-23T14:60:00Z", "2026-11-23T14:05:00.Z",
            "2026-11-23T14:05:00Zx", "2026-11-23T14:05:00+07", "2026-02-30T14:05:00Z", "2026-11-23T-1:05:00Z"})
        EXPECT_FALSE(Instant::parse(text)) << text;
}

TEST(Instant, ShowsTheCitysDayAndTime)
{
    const auto moment = *Instant::parse("2026-11-22T23:05:59Z");
    EXPECT_EQ(moment.date(wib).iso(), "2026-11-23");
    EXPECT_EQ(moment.date(UtcOffset{}).iso(), "2026-11-22");
    EXPECT_EQ(moment.minute_of_day(wib), 6 * 60 + 5);
    EXPECT_EQ(moment.rfc3339(wib), "2026-11-23T06:05:59+07:00");
    EXPECT_EQ(moment.rfc3339(), "2026-11-22T23:05:59Z");
    EXPECT_EQ(Instant::at(day("2026-11-23"), 6 * 60 + 5, wib).plus(std::chrono::seconds(59)), moment);
}

TEST(Instant, HoldsBefore1970Too)
{
    EXPECT_EQ(Instant(-1).rfc3339(), "1969-12-31T23:59:59Z");
    EXPECT_EQ(Instant(-60000).rfc3339(), "1969-12-31T23:59:00Z");
}
