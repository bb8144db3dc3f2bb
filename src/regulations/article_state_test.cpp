#include "regulations/regulations_test.hpp"

namespace pendopo::regulations {

TEST(Together, IsDecidedByTheWorstAndByWhatIsMissing)
{
    using enum State;
    EXPECT_EQ(together({}), not_for_software);
    EXPECT_EQ(together({kept, kept}), kept);
    EXPECT_EQ(together({kept, due}), due);
    EXPECT_EQ(together({kept, late, due, not_arranged}), late);
    EXPECT_EQ(together({not_arranged, not_arranged}), not_arranged);
    EXPECT_EQ(together({not_arranged, kept}), due); // something is there, something is not
    EXPECT_EQ(together({not_arranged, late}), late);
}

TEST(Together, HasAWordForEachState)
{
    for (const auto state : all_states)
        EXPECT_EQ(state_of(word(state)), state);
    EXPECT_FALSE(state_of("").has_value());
}

TEST_F(SmallRegulation, AWaivedArticleIsNotForSoftware)
{
    EXPECT_EQ(article("pasal-1").state, State::not_for_software);
    EXPECT_TRUE(article("pasal-1").bindings.empty());
}

TEST_F(SmallRegulation, RegistersServeAnArticleOnceTheyHoldWhatItAsksFor)
{
    EXPECT_EQ(article("pasal-2").state, State::not_arranged);
    make(siti, boxes, R"({"nama":"Lemari"})", "teknik").value();
    EXPECT_EQ(article("pasal-2").state, State::due);
    EXPECT_EQ(article("pasal-2").arranged(), 1);

    const auto proposed = thing(dewi, "Laptop");                               // proposed only, not in use
    approve(yusuf, thing(dewi, "Meja", R"("jenis":"lama","umur":4)")).value(); // of another kind
    EXPECT_EQ(article("pasal-2").state, State::due);
    approve(yusuf, proposed).value();
    const auto one = article("pasal-2");
    EXPECT_EQ(one.state, State::kept);
    EXPECT_EQ(said(one.bindings[0]), "Barang (Baru; Dipakai): 1 tercatat, tidak ada yang lewat tanggalnya.");
}

TEST_F(SmallRegulation, AnEntryThatFallsDueMakesItsArticleDueAndThenLate)
{
    make(siti, boxes, R"({"nama":"Lemari"})", "teknik").value();
    thing_valid_until("Laptop", "2027-02-01");
    EXPECT_EQ(article("pasal-2").state, State::kept);

    at("2027-01-10T09:00");
    auto one = article("pasal-2");
    EXPECT_EQ(one.state, State::due);
    EXPECT_EQ(one.due_on, Date::parse("2027-02-01"));

    at("2027-02-01T09:00"); // its last day
    EXPECT_EQ(article("pasal-2").state, State::due);
    at("2027-02-02T09:00");
    one = article("pasal-2");
    EXPECT_EQ(one.state, State::late);
    EXPECT_EQ(one.due_on, Date::parse("2027-02-01"));
    EXPECT_EQ(said(one.bindings[0]),
        "Barang (Baru; Dipakai): 1 tercatat, 1 lewat tanggalnya, yang paling lama 1 Februari 2027.");
}

TEST_F(SmallRegulation, ADateBeforeTheCityBeganIsNobodysLateness)
{
    make(siti, boxes, R"({"nama":"Lemari"})", "teknik").value();
    thing_valid_until("Laptop", "2026-12-01");
    at("2026-12-05T09:00");
    EXPECT_EQ(article("pasal-2").state, State::late);
    duties::keep_city_begins(owed, Date::parse("2026-12-02"), now);
    EXPECT_EQ(article("pasal-2").state, State::kept);
    EXPECT_EQ(said(article("pasal-2").bindings[0]),
        "Barang (Baru; Dipakai): 1 tercatat, tidak ada yang lewat tanggalnya sejak 2 Desember 2026.");
    duties::keep_city_begins(owed, Date::parse("2026-12-01"), now); // on the very day it still counts
    EXPECT_EQ(article("pasal-2").state, State::late);
}

TEST_F(SmallRegulation, AnEntryThatEndedIsNoLongerLate)
{
    make(siti, boxes, R"({"nama":"Lemari"})", "teknik").value();
    const auto old = thing_valid_until("Laptop", "2026-12-01");
    thing_valid_until("Printer", "2027-10-01");
    at("2026-12-05T09:00");
    EXPECT_EQ(article("pasal-2").state, State::late);
    finish(dewi, again(old)).value();
    EXPECT_EQ(article("pasal-2").state, State::kept);
}

TEST_F(SmallRegulation, ADutyServesWhileNothingOfItIsLate)
{
    give_role(yusuf, "coordinator");
    EXPECT_EQ(article("pasal-3-ayat-1").state, State::due); // nothing was asked for yet, but somebody may check
    make_duties();
    EXPECT_EQ(article("pasal-3-ayat-1").state, State::kept); // until 31 December there is time
    at("2026-12-05T09:00");
    auto one = article("pasal-3-ayat-1");
    EXPECT_EQ(one.state, State::due);
    EXPECT_EQ(one.due_on, Date::parse("2026-12-31"));
    EXPECT_EQ(said(one.bindings[0]), "Periksa barang: 2 belum dipenuhi, paling lambat 31 Desember 2026.");
    at("2027-01-02T09:00");
    one = article("pasal-3-ayat-1");
    EXPECT_EQ(one.state, State::late);
    EXPECT_EQ(one.due_on, Date::parse("2026-12-31"));
}

TEST_F(SmallRegulation, ADutyThatWasFulfilledIsKept)
{
    give_role(yusuf, "coordinator");
    make_duties();
    at("2027-01-02T09:00");
    database->run_script("update obligation set state = 'fulfilled', effective_on = '2026-12-20', settled_at = 1, "
                         "settled_name = 'Dewi'");
    const auto one = article("pasal-3-ayat-1");
    EXPECT_EQ(one.state, State::kept);
    EXPECT_EQ(said(one.bindings[0]), "Periksa barang: terakhir dipenuhi 20 Desember 2026, tidak ada yang tertunda.");
}

TEST_F(SmallRegulation, ARoleThatNobodyHoldsIsNotArranged)
{
    make_duties();
    EXPECT_EQ(article("pasal-3-ayat-1").state, State::due);
    EXPECT_EQ(said(article("pasal-3-ayat-1").bindings[1]), "Belum ada yang memegang peran Koordinator.");
    give_role(yusuf, "coordinator");
    give_role(ratna, "coordinator");
    EXPECT_EQ(said(article("pasal-3-ayat-1").bindings[1]), "Pemegang peran Koordinator: 2 orang.");
    database->run_script("update person set active = 0");
    EXPECT_EQ(article("pasal-3-ayat-1").bindings[1].state, State::not_arranged);
}

TEST_F(SmallRegulation, CountsEveryArticleOnce)
{
    const auto all = states();
    const auto& counts = all.regulations.at(0).counts;
    EXPECT_EQ(counts.all(), static_cast<int>(town.arrangements.regulations().front().articles.size()));
    EXPECT_EQ(counts.not_for_software, 1);
    EXPECT_EQ(counts.assessed(), counts.all() - 1);
}

} // namespace pendopo::regulations
