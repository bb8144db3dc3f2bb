#include "regulations/keep_states.hpp"
#include "regulations/recent_states.hpp"
#include "regulations/regulations_test.hpp"
#include "regulations/state_history.hpp"

namespace pendopo::regulations {

TEST_F(SmallRegulation, WritesTheStatesOnceADay)
{
    const int articles = static_cast<int>(town.arrangements.regulations().front().articles.size());
    EXPECT_EQ(keep_states(here, now), articles);
    EXPECT_EQ(keep_states(here, now.plus(std::chrono::hours(3))), 0);
    EXPECT_EQ(count("article_state"), articles);
    EXPECT_EQ(count("event where name = 'article_states.kept'"), 1);
    at("2026-11-24T00:05");
    EXPECT_EQ(keep_states(here, now), articles);
    EXPECT_EQ(count("event where name = 'article_states.kept'"), 2);
}

TEST_F(SmallRegulation, TellsTheDaysOnWhichAnArticleChanged)
{
    keep_states(here, now);
    make(siti, boxes, R"({"nama":"Lemari"})", "teknik").value();
    for (const char* day : {"2026-11-24T06:00", "2026-11-25T06:00"}) {
        at(day);
        keep_states(here, now);
    }
    thing_valid_until("Laptop", "2028-01-01");
    at("2026-11-26T06:00");
    keep_states(here, now);
    const auto changes = reading([&](db::Reader& reader) { return state_changes(reader, "1-2026", "pasal-2"); });
    ASSERT_EQ(changes.size(), 3u);
    EXPECT_EQ(changes[0].day.iso() + " " + std::string(word(changes[0].state)), "2026-11-26 kept");
    EXPECT_EQ(changes[1].day.iso() + " " + std::string(word(changes[1].state)), "2026-11-24 due");
    EXPECT_EQ(changes[2].day.iso() + " " + std::string(word(changes[2].state)), "2026-11-23 not_arranged");
}

TEST_F(SmallRegulation, TellsHowARegulationStoodOnAPastDay)
{
    keep_states(here, now);
    const auto day = [&](const char* iso) {
        return reading([&](db::Reader& reader) { return states_of_day(reader, "1-2026", Date::parse(iso).value()); });
    };
    EXPECT_FALSE(day("2026-11-22").has_value());
    const auto then = day("2026-12-31"); // the last day written before it
    ASSERT_TRUE(then.has_value());
    EXPECT_EQ(then->day.iso(), "2026-11-23");
    const auto all = states();
    for (const auto state : all_states)
        EXPECT_EQ(then->counts.of(state), all.regulations.at(0).counts.of(state)) << word(state);
}

TEST_F(SmallRegulation, CountsAgainAfterHalfAMinute)
{
    const auto first = recent_states(here, now);
    make(siti, boxes, R"({"nama":"Lemari"})", "teknik").value();
    EXPECT_EQ(recent_states(here, now.plus(std::chrono::seconds(29))), first);
    const auto later = recent_states(here, now.plus(std::chrono::seconds(30)));
    EXPECT_EQ(later->counted_at, now.plus(std::chrono::seconds(30)));
    EXPECT_EQ(first->regulations.at(0).article("pasal-2")->state, State::not_arranged);
    EXPECT_EQ(later->regulations.at(0).article("pasal-2")->state, State::due);
}

// While people look, what they are given is counted again before it is too old; once nobody looks, nothing is counted.
TEST_F(SmallRegulation, CountsAgainForThoseWhoLook)
{
    using std::chrono::minutes;
    using std::chrono::seconds;
    const auto first = recent_states(here, now);
    EXPECT_FALSE(refresh_states(here, now.plus(seconds(5)))) << "young enough";
    EXPECT_TRUE(refresh_states(here, now.plus(seconds(20))));
    const auto given = recent_states(here, now.plus(seconds(45)));
    EXPECT_EQ(given->counted_at, now.plus(seconds(20))) << "nobody waited for a count";
    EXPECT_NE(given, first);
    EXPECT_TRUE(refresh_states(here, now.plus(minutes(10))));
    EXPECT_FALSE(refresh_states(here, now.plus(minutes(11)))) << "nobody has looked for ten minutes";
}

} // namespace pendopo::regulations
