// Which obligations are made, when, under which version of their duty, and since when the city counts.
#include "duties/obligations_test.hpp"

#include <thread>

namespace pendopo::duties {

TEST_F(Obligations, AreMadeOnce)
{
    duties.push_back(make_duty("cadangan", every(Length::month, 7)));
    EXPECT_EQ(make().made, 3);
    EXPECT_EQ(make().made, 0);
    at("2026-01-31T08:00");
    EXPECT_EQ(make().made, 0);
    at("2026-03-01T08:00"); // the program was away in February
    EXPECT_EQ(make().made, 6);
    EXPECT_EQ(listed(yusuf, View::open).size(), 9u);
    EXPECT_EQ(listed(dewi, View::open).size(), 3u);
}

// Two programs on one database look at the same hour.
TEST_F(Obligations, AreMadeOnceByTwoProgramsAtOnce)
{
    for (int i = 0; i < 8; ++i)
        duties.push_back(make_duty(("kewajiban-" + std::to_string(i)).c_str(), every(Length::month, 7)));
    at("2026-01-15T08:00");
    Made first, second;
    {
        std::jthread other([&] {
            KeptDuties kept_there;
            audit::Identifiers identifiers_there{*database};
            second = make_obligations({*database, identifiers_there, city, duties, files, kept_there, "https://disko.example"},
                now);
        });
        first = make();
    }
    EXPECT_EQ(first.made + second.made, 24);
    EXPECT_EQ(count("obligation"), 24);
    EXPECT_EQ(make().made, 0);
}

TEST_F(Obligations, KeepTheVersionTheyWereMadeUnder)
{
    duties.push_back(make_duty("cadangan", every(Length::month, 7)));
    make();
    at("2026-02-10T08:00");
    make();
    duties[0].version = 2; // the file now says something else from the 15th on
    duties[0].from = day("2026-02-15");
    duties[0].when = every(Length::month, 20);
    duties[0].evidence.kind = governance::Evidence::Kind::file;
    at("2026-03-02T08:00");
    EXPECT_EQ(make().made, 3);
    const auto rows = listed(dewi, View::open);
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[1].duty_version, 1);
    EXPECT_EQ(rows[1].term.due_on, day("2026-03-07"));
    EXPECT_EQ(rows[2].duty_version, 2);
    EXPECT_EQ(rows[2].term.due_on, day("2026-04-20"));
    EXPECT_TRUE(say_done(dewi, rows[1]));  // a confirmation is enough for what was owed before
    EXPECT_FALSE(say_done(dewi, rows[2])); // the new version asks for a file
}

TEST_F(Obligations, ANewAgencyOwesFromNowOnAndOneThatIsGoneNoMore)
{
    duties.push_back(make_duty("cadangan", every(Length::month, 7)));
    make();
    at("2026-02-10T08:00");
    make();
    city.agencies.erase(city.agencies.begin() + 2);
    city.agencies.push_back({"dishub", {"Dinas Perhubungan", "Transport Office"}});
    const auto made = make();
    EXPECT_EQ(made.made, 1);
    EXPECT_EQ(made.cancelled, 2);
    EXPECT_EQ(listed(yusuf, View::cancelled).size(), 2u);
}

TEST_F(Obligations, ASingleOneOfLongAgoIsOwedWithoutAnyReprimand)
{
    auto once = make_duty("penyesuaian", governance::Once{day("2019-05-26")}, {governance::Debtor::Kind::unit, "persandian"});
    once.late = {{30, Consequence::Act::reprimand, ""}};
    duties.push_back(once);
    EXPECT_EQ(make().made, 1);
    EXPECT_TRUE(one_of(siti).is_late(now));
    EXPECT_EQ(pursue_obligations(place, now).reprimands, 0);
    EXPECT_EQ(count("office_letter"), 0);
}

// The city begins in November: what was due in January of that year, and a single day of long ago, are nobody's.
TEST_F(Obligations, OfBeforeTheCityBeganAreOwedByNobody)
{
    duties.push_back(make_duty("rencana", EveryPeriod{Length::year, {}, {{1, 31}}}));
    duties.push_back(make_duty("evaluasi", EveryPeriod{Length::year, {}, {{12, 31}}}));
    duties.push_back(make_duty("cadangan", every(Length::month, 7)));
    duties.push_back(make_duty("penyesuaian", governance::Once{day("2019-05-26")}));
    at("2026-11-22T08:00");
    keep_city_begins(place, day("2026-11-22"), now);
    EXPECT_EQ(make().made, 6); // evaluasi and cadangan of November, by three agencies
    EXPECT_EQ(listed(yusuf, View::late).size(), 0u);
    EXPECT_EQ(count("obligation where duty = 'rencana' or duty = 'penyesuaian'"), 0);
    at("2027-01-02T08:00");
    EXPECT_EQ(make().made, 12); // December and January of cadangan, the new year's rencana and evaluasi
    EXPECT_EQ(count("obligation where duty = 'rencana' and due_on = '2027-01-31'"), 3);
}

TEST_F(Obligations, OfBeforeADayNamedLaterAreCancelled)
{
    duties.push_back(make_duty("rencana", EveryPeriod{Length::year, {}, {{1, 31}}}));
    at("2026-11-22T08:00");
    EXPECT_EQ(make().made, 3);
    EXPECT_EQ(listed(yusuf, View::late).size(), 3u);
    keep_city_begins(place, day("2026-11-01"), now);
    EXPECT_EQ(make().cancelled, 3);
    EXPECT_EQ(make().cancelled, 0);
    EXPECT_EQ(listed(yusuf, View::late).size(), 0u);
    EXPECT_EQ(count("obligation where state = 'cancelled' and reason = 'before_city_began'"), 3);
}

TEST_F(Obligations, CountFromTheDayThatTheFilesNameNow)
{
    const auto kept_day = [&] {
        std::optional<Date> found;
        database->read([&](db::Reader& reader) { found = find_city_begins(reader); });
        return found;
    };
    EXPECT_FALSE(kept_day());
    keep_city_begins(place, std::nullopt, now);
    EXPECT_EQ(count("event where name = 'duties.city_begins'"), 0);
    for (int twice = 0; twice < 2; ++twice)
        keep_city_begins(place, day("2026-11-01"), now);
    keep_city_begins(place, day("2027-01-01"), now);
    EXPECT_EQ(kept_day(), day("2027-01-01"));
    keep_city_begins(place, std::nullopt, now);
    EXPECT_FALSE(kept_day());
    EXPECT_EQ(count("event where name = 'duties.city_begins'"), 3);
}

} // namespace pendopo::duties
