// Indices recomputed by hand, for every instrument of the data folder; levels counted from evidence; the list of gaps.
#include "governance/arrangements.hpp"
#include "measures/find_gaps.hpp"
#include "measures/frozen.hpp"
#include "testing/database.hpp"

#include <gtest/gtest.h>

namespace pendopo::measures {
namespace {

const governance::Arrangements& arrangements()
{
    static const auto catalogue = catalogue::Catalogue::read(testing::data_folder(), "pontianak");
    static const auto read = governance::Arrangements::read(testing::data_folder(), catalogue);
    return read;
}

const Instrument& instrument(const char* key)
{
    return *arrangements().instrument(key);
}

using Scores = std::map<int, Score>;

// The same mark, in hundredths, for the indicators from `first` to `last`.
void set(Scores& scores, int first, int last, int hundredths)
{
    for (int number = first; number <= last; ++number)
        scores[number] = Score(hundredths);
}

int domain(const Index& index, const char* key)
{
    for (const auto& one : index.domains)
        if (one.key == key)
            return one.score.value();
    return -1;
}

int aspect(const Index& index, const char* key)
{
    for (const auto& one : index.aspects)
        if (one.key == key)
            return one.score.value();
    return -1;
}

// 13 × 2 + 25 × 3 + 16.5 × 2 + 45.5 × 4 = 316.
TEST(Index2020, IsTheSumOfWeightsTimesMarks)
{
    Scores scores;
    set(scores, 1, 10, 200);
    set(scores, 11, 20, 300);
    set(scores, 21, 31, 200);
    set(scores, 32, 47, 400);
    const auto index = compute_index(instrument("spbe-2020"), scores);
    EXPECT_EQ(index.whole, Score(316));
    EXPECT_EQ(index.predicate.indonesian, "Baik");
    EXPECT_EQ(domain(index, "kebijakan"), 200);
    EXPECT_EQ(domain(index, "layanan"), 400);
    EXPECT_EQ(index.unassessed, 0);
    EXPECT_EQ(index.domains.size(), 4u);
    EXPECT_EQ(index.aspects.size(), 8u);
}

// Planning: (5 + 2 + 2 + 2) / 4 = 2.75; domain: 2.5 × (11 + 12 + 8) / 25 = 3.10.
TEST(Index2020, WeighsAspectsAndDomainsByTheirIndicators)
{
    Scores scores;
    set(scores, 1, 47, 300);
    scores[11] = Score(500);
    set(scores, 12, 14, 200);
    set(scores, 19, 20, 400);
    const auto index = compute_index(instrument("spbe-2020"), scores);
    EXPECT_EQ(aspect(index, "perencanaan-strategis"), 275);
    EXPECT_EQ(domain(index, "tata-kelola"), 310);
}

// 3 + 1.5/100 = 3.015: half up to 3.02, which binary fractions would make 3.01.
TEST(Index2020, RoundsHalfUpFromTheExactSum)
{
    Scores scores;
    set(scores, 1, 47, 300);
    scores[21] = Score(400);
    EXPECT_EQ(compute_index(instrument("spbe-2020"), scores).whole, Score(302));
    scores[21] = Score(300);
    scores[1] = Score(400); // 3.013
    EXPECT_EQ(compute_index(instrument("spbe-2020"), scores).whole, Score(301));
}

// 17 × 1 + 28 × 2 + 55 × 3 = 238. Everything about this instrument is marked uncertain.
TEST(Index2018, IsTheSumOfWeightsTimesMarks)
{
    Scores scores;
    set(scores, 1, 17, 100);
    set(scores, 18, 24, 200);
    set(scores, 25, 35, 300);
    const auto index = compute_index(instrument("spbe-2018"), scores);
    EXPECT_EQ(index.whole, Score(238));
    EXPECT_EQ(index.predicate.indonesian, "Cukup");
    EXPECT_EQ(domain(index, "kebijakan"), 100);
    EXPECT_EQ(domain(index, "tata-kelola"), 200);
    EXPECT_EQ(domain(index, "layanan"), 300);
    EXPECT_TRUE(index.uncertain);
    const auto nothing = compute_index(instrument("spbe-2018"), {});
    EXPECT_EQ(nothing.whole, Score(0)); // its scale begins at 0
    EXPECT_EQ(nothing.unassessed, 35);
}

// 60 + 16.25 + 7.5 + 6 + 4 + 8 + 12 + 3 + 8 + 15 + 20 + 8 + 12 + 16 + 6 + 40 + 75 = 316.75 → 3.17.
TEST(Index2026, TakesMarksOfOtherBodiesWithTheirDecimals)
{
    const Scores scores{{1, Score(300)}, {2, Score(200)}, {3, Score(400)}, {4, Score(300)}, {5, Score(325)}, {6, Score(250)},
        {7, Score(200)}, {8, Score(100)}, {9, Score(200)}, {10, Score(300)}, {11, Score(100)}, {12, Score(200)},
        {13, Score(300)}, {14, Score(400)}, {15, Score(200)}, {16, Score(300)}, {17, Score(400)}, {18, Score(200)},
        {19, Score(400)}, {20, Score(500)}};
    const auto index = compute_index(instrument("pemdi-2026"), scores);
    EXPECT_EQ(index.whole, Score(317));
    EXPECT_EQ(index.predicate.indonesian, "Baik (Berkembang)");
    EXPECT_EQ(aspect(index, "data"), 225);        // 33.75 / 15
    EXPECT_EQ(aspect(index, "keamanan"), 207);    // 31 / 15 = 2.0667
    EXPECT_EQ(aspect(index, "keterpaduan"), 280); // 42 / 15
    EXPECT_EQ(aspect(index, "kepuasan-pengguna"), 460);
    EXPECT_TRUE(index.mark(18).uncertain);
    EXPECT_TRUE(index.uncertain);
}

// Half of the weights at 4, half at 3: 3.50, from which on it is very good. 3 + 0.45 + 0.05 × 0.9 = 3.495 is announced as 3.50.
TEST(Index2026, GivesThePredicateOfTheFigureAsItIsAnnounced)
{
    Scores scores;
    set(scores, 1, 20, 300);
    EXPECT_EQ(compute_index(instrument("pemdi-2026"), scores).predicate.indonesian, "Baik (Berkembang)");
    for (const int number : {1, 2, 3, 4, 19, 20}) // 20 + 10 + 15 = 45
        scores[number] = Score(400);
    scores[5] = Score(390);
    const auto index = compute_index(instrument("pemdi-2026"), scores);
    EXPECT_EQ(index.whole, Score(350));
    EXPECT_EQ(index.predicate.indonesian, "Sangat Baik (Melembaga)");
    EXPECT_EQ(compute_index(instrument("pemdi-2026"), {}).whole, Score(100)); // its scale begins at 1
}

TEST(Level, IsTheHighestInARow)
{
    const auto& of = instrument("spbe-2020");
    const auto& one = *of.indicator(1);
    EXPECT_EQ(count_level(of, one, {}), std::nullopt);
    EXPECT_EQ(count_level(of, one, {{1, 0}}), 1);
    EXPECT_EQ(count_level(of, one, {{1, 0}, {3, 0}}), 1) << "level 2 is missing";
    EXPECT_EQ(count_level(of, one, {{2, 0}, {3, 0}}), std::nullopt) << "level 1 is missing";
    EXPECT_EQ(count_level(of, one, {{1, 0}, {2, 0}, {3, 0}, {4, 0}, {5, 0}}), 5);
    auto two_things = one;
    two_things.evidence[2].push_back({"Bukti kedua", "Second piece"});
    EXPECT_EQ(count_level(of, two_things, {{1, 0}, {2, 0}}), 1) << "all that a level asks";
    EXPECT_EQ(count_level(of, two_things, {{1, 0}, {2, 0}, {2, 1}}), 2);
    const auto& from_zero = instrument("spbe-2018");
    EXPECT_EQ(count_level(from_zero, *from_zero.indicator(1), {}), std::nullopt);
    EXPECT_EQ(count_level(from_zero, *from_zero.indicator(1), {{1, 0}}), 1);
}

TEST(Gaps, PutFirstWhatLiftsTheIndexMostForLeast)
{
    const auto& of = instrument("pemdi-2026");
    std::map<int, Shown> shown;
    shown[1].accepted = {{1, 0}};          // 5 %, level 1: one piece for level 2
    shown[13].accepted = {{1, 0}, {2, 0}}; // 5 %, level 2
    shown[11].accepted = {{1, 0}};         // 3 %, level 1, everything for level 2 is sent
    shown[11].sent = {{2, 0}};
    const auto index = compute_index(of, {{1, Score(100)}, {13, Score(200)}, {11, Score(100)}});
    const auto gaps = find_gaps(of, index, shown);
    ASSERT_EQ(gaps.size(), 20u);
    EXPECT_EQ(gaps[0].number, 11) << "only has to be checked";
    EXPECT_EQ(gaps[0].waiting, 1);
    EXPECT_EQ(gaps[1].number, 20) << "15 % for the two pieces of levels 1 and 2: 7.5 a piece";
    EXPECT_EQ(gaps[1].missing, 2);
    EXPECT_DOUBLE_EQ(gaps[1].gain, 0.15);
    // 19 has 10 % for two pieces, 1 and 13 have 5 % for one: of equals the larger gain first, then the smaller number.
    const auto order = std::vector{gaps[2].number, gaps[3].number, gaps[4].number};
    EXPECT_EQ(order, (std::vector{19, 1, 13}));
    EXPECT_EQ(gaps[4].next_level, 3);
    EXPECT_TRUE(gaps[17].outside && gaps[18].outside && gaps[19].outside);
    EXPECT_EQ(gaps[17].number, 5);
}

TEST(Gaps, LeaveOutWhatIsAtTheTop)
{
    const auto& of = instrument("pemdi-2026");
    Scores scores;
    set(scores, 1, 20, 500);
    EXPECT_TRUE(find_gaps(of, compute_index(of, scores), {}).empty());
    scores[5] = Score(425); // of another body, with decimals: up to 5 it is 0.75
    const auto gaps = find_gaps(of, compute_index(of, scores), {});
    ASSERT_EQ(gaps.size(), 1u);
    EXPECT_DOUBLE_EQ(gaps[0].gain, 0.0375);
}

TEST(Frozen, GivesBackWhatWasWritten)
{
    for (const auto& one : arrangements().instruments()) {
        const auto index = compute_index(one, {{1, Score(312)}});
        const auto read = read_frozen(write_frozen(one, index));
        EXPECT_EQ(write_frozen(read.instrument, read.index), write_frozen(one, index));
        EXPECT_EQ(compute_index(read.instrument, {{1, Score(312)}}).whole, index.whole);
        EXPECT_EQ(read.instrument.indicators.back().evidence, one.indicators.back().evidence);
    }
}

TEST(Scores, AreReadAndWrittenAsPeopleDo)
{
    EXPECT_EQ(read_score("3,12"), Score(312));
    EXPECT_EQ(read_score("3.1"), Score(310));
    EXPECT_EQ(read_score("5"), Score(500));
    for (const char* wrong : {"", "3,", ",5", "3,123", "-1", "3,1,2", "tiga", "1e2", "99999"})
        EXPECT_EQ(read_score(wrong), std::nullopt) << wrong;
    EXPECT_EQ(score_text(Language::indonesian, Score(305)), "3,05");
    EXPECT_EQ(score_text(Language::english, Score(350)), "3.50");
}

} // namespace
} // namespace pendopo::measures
