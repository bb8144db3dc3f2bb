#include "bookings/levels.hpp"

#include <gtest/gtest.h>

namespace pendopo::bookings {

static Instant at(int hour)
{
    return Instant(hour * 3600'000LL);
}

static std::string shown(const std::vector<Taken>& taken, int from, int to, int capacity)
{
    std::string text;
    for (const auto& level : levels(taken, at(from), at(to), capacity))
        text += (text.empty() ? "" : " ") + std::to_string(level.from.unix_milliseconds() / 3600'000) + "-"
            + std::to_string(level.to.unix_milliseconds() / 3600'000) + ":" + std::to_string(level.taken) + "/"
            + std::to_string(level.left);
    return text;
}

TEST(Levels, count_what_is_taken_from_moment_to_moment)
{
    EXPECT_EQ(shown({}, 8, 12, 6), "");
    EXPECT_EQ(shown({{at(9), at(11), 2}}, 8, 12, 6), "9-11:2/4");
    EXPECT_EQ(shown({{at(8), at(10), 2}, {at(9), at(12), 3}}, 8, 12, 6), "8-9:2/4 9-10:5/1 10-12:3/3");
    // One after the other never adds up.
    EXPECT_EQ(shown({{at(8), at(10), 4}, {at(10), at(12), 4}}, 8, 12, 6), "8-10:4/2 10-12:4/2");
    EXPECT_EQ(shown({{at(8), at(9), 1}, {at(10), at(11), 1}}, 8, 12, 6), "8-9:1/5 10-11:1/5");
}

TEST(Levels, a_whole_booking_leaves_nothing_and_edges_are_cut)
{
    EXPECT_EQ(shown({{at(6), at(20), std::nullopt}}, 8, 12, 6), "8-12:6/0");
    EXPECT_EQ(shown({{at(8), at(12), 2}, {at(9), at(10), std::nullopt}}, 8, 12, 6), "8-9:2/4 9-10:6/0 10-12:2/4");
    EXPECT_EQ(shown({{at(2), at(8), 2}, {at(12), at(14), 2}}, 8, 12, 6), "");
    // The city lent out a piece more than it has since: never less than nothing.
    EXPECT_EQ(shown({{at(8), at(12), 7}}, 8, 12, 6), "8-12:7/0");
}

} // namespace pendopo::bookings
