// Periods and due days, each counted by hand.
#include "duties/compute_obligations.hpp"
#include "duties/duties_test.hpp"
#include "duties/plan_notices.hpp"

namespace pendopo::duties {
namespace {

using Length = EveryPeriod::Length;

catalogue::Calendar office_calendar()
{
    catalogue::Calendar calendar;
    calendar.add({day("2026-12-24"), "collective_leave", "Cuti bersama"}); // a Thursday
    calendar.add({day("2026-12-25"), "holiday", "Natal"});                 // a Friday
    return calendar;
}

std::vector<Term> terms(const governance::When& when, const char* from, const char* until)
{
    return terms_beginning(office_calendar(), when, day(from), day(until));
}

Term term(const char* first, const char* last, const char* due)
{
    return {day(first), day(last), day(due)};
}

TEST(Terms, OfPeriodsFollowTheCalendarYear)
{
    EXPECT_EQ(terms(every(Length::half_year, 30), "2026-01-01", "2026-12-31"),
        (std::vector{term("2026-01-01", "2026-06-30", "2026-07-30"), term("2026-07-01", "2026-12-31", "2027-01-30")}));
    EXPECT_EQ(terms(every(Length::quarter, 0), "2026-02-01", "2026-08-01"),
        (std::vector{term("2026-04-01", "2026-06-30", "2026-06-30"), term("2026-07-01", "2026-09-30", "2026-09-30")}));
    EXPECT_EQ(terms(every(Length::month, 7), "2024-02-01", "2024-02-29"),
        (std::vector{term("2024-02-01", "2024-02-29", "2024-03-07")}));
    // 23 November 2026 is a Monday.
    EXPECT_EQ(terms(every(Length::week, 1), "2026-11-18", "2026-11-29"),
        (std::vector{term("2026-11-23", "2026-11-29", "2026-11-30")}));
}

TEST(Terms, AreDueOnADayOfTheYear)
{
    EveryPeriod yearly = every(Length::year, 0);
    yearly.on = {2, 30};
    EXPECT_EQ(terms(yearly, "2026-01-01", "2026-12-31"), (std::vector{term("2026-01-01", "2026-12-31", "2026-02-28")}));
    yearly.on = {1, 31}; // 31 January 2026 is a Saturday
    yearly.due.move_to_working_day = true;
    EXPECT_EQ(terms(yearly, "2026-01-01", "2026-12-31").front().due_on, day("2026-02-02"));
}

TEST(Terms, CountWorkingDaysAndMoveOverHolidays)
{
    const auto calendar = office_calendar();
    EXPECT_EQ(count_after(calendar, day("2026-12-23"), {After::Count::working_days, 1, false}), day("2026-12-28"));
    EXPECT_EQ(count_after(calendar, day("2026-12-23"), {After::Count::days, 1, false}), day("2026-12-24"));
    EXPECT_EQ(count_after(calendar, day("2026-12-23"), {After::Count::days, 1, true}), day("2026-12-28"));
    EXPECT_EQ(count_after(calendar, day("2026-12-23"), {After::Count::hours, 48, false}), day("2026-12-25"));
}

TEST(Terms, OfWorkingDaysLeaveTheOthersOut)
{
    const auto found = terms(governance::EveryWorkingDay{}, "2026-12-21", "2026-12-31");
    std::vector<std::string> days;
    for (const auto& one : found)
        days.push_back(one.due_on.iso());
    EXPECT_EQ(days,
        (std::vector<std::string>{"2026-12-21", "2026-12-22", "2026-12-23", "2026-12-28", "2026-12-29", "2026-12-30",
            "2026-12-31"}));
}

TEST(Terms, OfEveryDayKeepTheHolidays)
{
    const auto found = terms(governance::EveryDay{}, "2026-12-23", "2026-12-27");
    ASSERT_EQ(found.size(), 5u);
    EXPECT_EQ(found[2], term("2026-12-25", "2026-12-25", "2026-12-25"));
}

TEST(Terms, OfYearsRunFromTheirStart)
{
    const governance::EveryYears five{5, day("2019-10-07"), {}};
    EXPECT_EQ(terms(five, "2019-01-01", "2025-01-01"),
        (std::vector{term("2019-10-07", "2024-10-06", "2024-10-06"), term("2024-10-07", "2029-10-06", "2029-10-06")}));
    EXPECT_EQ(term_around(office_calendar(), five, day("2024-10-06"))->first, day("2019-10-07"));
    EXPECT_FALSE(term_around(office_calendar(), five, day("2019-10-06")));
}

TEST(Terms, OfEntriesFollowTheirDates)
{
    const governance::AfterState after{"insiden", "terverifikasi", {After::Count::working_days, 3, false}};
    EXPECT_EQ(term_after(office_calendar(), after, day("2026-12-22")), term("2026-12-22", "2026-12-29", "2026-12-29"));
    const governance::BeforeDate before{"sertifikat", "berlaku_sampai", 30};
    EXPECT_EQ(term_before(before, day("2026-12-31"), 62).due_on, day("2026-12-01"));
    EXPECT_TRUE(terms(after, "2020-01-01", "2030-01-01").empty());
}

TEST(Versions, ChangeNothingThatHadBegun)
{
    auto first = make_duty("cadangan", every(Length::month, 7)), second = first;
    second.version = 2;
    second.from = day("2026-07-15");
    second.when = every(Length::month, 14);
    const auto owed = terms_by_version(office_calendar(), {&first, &second}, day("2026-06-01"), day("2026-09-30"));
    ASSERT_EQ(owed.size(), 2u);
    EXPECT_EQ(owed[0].terms,
        (std::vector{term("2026-06-01", "2026-06-30", "2026-07-07"), term("2026-07-01", "2026-07-31", "2026-08-07")}));
    EXPECT_EQ(owed[1].terms,
        (std::vector{term("2026-08-01", "2026-08-31", "2026-09-14"), term("2026-09-01", "2026-09-30", "2026-10-14")}));
}

TEST(Versions, TheFirstOwesThePeriodInWhichItBegan)
{
    auto duty = make_duty("monev", every(Length::year, 0));
    duty.from = day("2026-08-01");
    const auto owed = terms_by_version(office_calendar(), {&duty}, day("2020-01-01"), day("2027-06-01"));
    EXPECT_EQ(owed[0].terms,
        (std::vector{term("2026-01-01", "2026-12-31", "2026-12-31"), term("2027-01-01", "2027-12-31", "2027-12-31")}));
}

TEST(Computing, GivesEveryDebtorEveryTerm)
{
    const std::deque<governance::Duty> duties{make_duty("a", every(Length::half_year, 30)),
        make_duty("b", every(Length::month, 0), {governance::Debtor::Kind::unit, "persandian"})};
    const auto computed = compute_obligations(small_city(), duties, day("2026-01-01"), day("2026-12-31"));
    EXPECT_EQ(computed.owed.size(), 3u * 2 + 12);
    EXPECT_EQ(computed.owed.front().owner->text(), "agency:dinkes");
    EXPECT_EQ(computed.owed.back().term.due_on, day("2026-12-31"));
}

TEST(Notices, OfSeveralMissedTheLastOneIsSent)
{
    auto duty = make_duty("a", every(Length::month, 0));
    duty.remind = {30, 7, 1};
    duty.late = {{1, Consequence::Act::remind, ""}, {7, Consequence::Act::escalate, "coordinator"}};
    const auto due = due_notices(duty, day("2026-11-30"), {}, day("2026-01-01"), day("2026-11-25"));
    ASSERT_EQ(due.now.size(), 1u);
    EXPECT_EQ(due.now[0].days, 7);
    EXPECT_EQ(due.passed.size(), 1u);
    EXPECT_EQ(due.next, day("2026-11-29"));
    const auto late = due_notices(duty, day("2026-11-30"), {due.now[0], due.passed[0]}, day("2026-01-01"), day("2026-12-10"));
    ASSERT_EQ(late.now.size(), 2u);
    EXPECT_EQ(late.now[0].kind, Notice::Kind::remind);
    EXPECT_EQ(late.now[1].kind, Notice::Kind::escalate);
    EXPECT_EQ(late.passed.size(), 1u); // nobody is reminded beforehand any more
    EXPECT_FALSE(late.next);
}

TEST(Notices, OfTheTimeBeforeTheBeginningAreNotSent)
{
    auto duty = make_duty("a", governance::Once{day("2019-05-26")});
    duty.late = {{7, Consequence::Act::reprimand, ""}};
    const auto due = due_notices(duty, day("2019-05-26"), {}, day("2026-01-01"), day("2026-01-01"));
    EXPECT_TRUE(due.now.empty());
    EXPECT_EQ(due.passed.size(), 1u);
}

} // namespace
} // namespace pendopo::duties
