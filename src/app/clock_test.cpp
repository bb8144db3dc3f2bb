#include "app/clock.hpp"
#include "platform/data/value.hpp"

#include <gtest/gtest.h>

namespace pendopo::app {

TEST(Clock, StartsWhereItIsToldAndGoesOn)
{
    const auto offset = UtcOffset::parse("+08:00").value();
    const auto clock = make_clock("2027-03-01T08:00", offset);
    const auto first = clock(), second = clock();
    EXPECT_GE(second, first);
    const auto start = Instant::parse("2027-03-01T08:00:00+08:00").value();
    EXPECT_GE(first, start);
    EXPECT_LT(first, start.plus(std::chrono::minutes(1)));
}

TEST(Clock, IsTheMachinesOwnOtherwise)
{
    const auto before = Instant::clock_now();
    EXPECT_GE(make_clock("", UtcOffset())(), before);
}

TEST(Clock, RefusesWhatIsNoMoment)
{
    for (const char* wrong : {"2027-03-01", "besok", "2027-02-30T08:00", "2027-03-01T08:00:00"})
        EXPECT_THROW(make_clock(wrong, UtcOffset()), FileTroubleError) << wrong;
}

} // namespace pendopo::app
