// The finder on pairs that a person told apart (labelled_pairs.csv), and on cases of its own. The pairs and the list of
// words were written by the same hand: on a city's own programmes fewer will be found.
#include "registers/duplicates/find_duplicates.hpp"

#include "catalogue/read_csv.hpp"
#include "registers/duplicates/stem.hpp"
#include "testing/database.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iostream>
#include <map>
#include <sstream>

namespace pendopo::registers {

namespace {

struct Pair {
    bool held = false, same = false;
    Likened one, other;
};

// Each pair as two entries of its own two owners; an entry's id is twice the line, or one more.
std::vector<Pair> labelled_pairs()
{
    std::ifstream file(testing::data_folder() + "/../src/registers/duplicates/labelled_pairs.csv");
    std::ostringstream text;
    text << file.rdbuf();
    catalogue::Troubles troubles;
    std::vector<Pair> pairs;
    for (const auto& row : catalogue::read_csv(text.str(), {"part", "same", "one", "one_about", "other", "other_about"},
             {"labelled_pairs.csv", &troubles})) {
        const auto id = static_cast<std::int64_t>(row.line) * 2;
        pairs.push_back({row.cells[0] == "held", row.cells[1] == "yes", {id, "dinas-a", row.cells[2], row.cells[3]},
            {id + 1, "dinas-b", row.cells[4], row.cells[5]}});
    }
    EXPECT_TRUE(troubles.empty());
    return pairs;
}

struct Counted {
    int found = 0, missed = 0, wrong = 0;
    double precision() const { return static_cast<double>(found) / (found + wrong); }
    double recall() const { return static_cast<double>(found) / (found + missed); }
};

std::vector<Likened> named(const std::vector<std::pair<std::string, std::string>>& owners_and_names)
{
    std::vector<Likened> entries;
    for (const auto& [owner, name] : owners_and_names)
        entries.push_back({static_cast<std::int64_t>(entries.size()) + 1, owner, name, ""});
    return entries;
}

const Vocabulary& vocabulary()
{
    static const auto read = Vocabulary::read(testing::data_folder());
    return read;
}

} // namespace

TEST(Stem, LeavesOutWhatGrammarPutAround)
{
    for (const auto& [word, other] : std::vector<std::pair<std::string, std::string>>{{"pengembangan", "kembang"},
             {"mengembangkan", "kembang"}, {"pembangunan", "bangun"}, {"penyusunan", "susun"}, {"menyusun", "susun"},
             {"pemeliharaan", "pelihara"}, {"perizinan", "izin"}, {"pelayanan", "layanan"}, {"kepegawaian", "pegawai"},
             {"penerapan", "terapan"}, {"berbagi", "bagi"}, {"pendataan", "data"}, {"dikirimkan", "kirim"},
             {"mengelola", "pengelolaan"}, {"aplikasinya", "aplikasi"}})
        EXPECT_EQ(stem(word), stem(other)) << word;
}

TEST(Stem, LeavesWordsAloneThatOnlyLookLikeIt)
{
    for (const auto& [word, other] : std::vector<std::pair<std::string, std::string>>{{"ikan", "ik"}, {"jalan", "jal"},
             {"bulan", "bul"}, {"pelihara", "ihara"}, {"aplikasi", "aplikas"}, {"keramik", "ramik"}, {"berita", "ita"}})
        EXPECT_NE(stem(word), stem(other)) << word;
    EXPECT_EQ(stem("112"), "112");
    EXPECT_EQ(stem("spbe"), "spbe");
}

TEST(FindDuplicates, TellsLabelledPairsApart)
{
    const auto pairs = labelled_pairs();
    ASSERT_GE(pairs.size(), 150u);
    std::vector<Likened> entries;
    for (const auto& pair : pairs) {
        entries.push_back(pair.one);
        entries.push_back(pair.other);
    }
    std::map<std::pair<std::int64_t, std::int64_t>, double> found;
    for (const auto& alike : find_duplicates(vocabulary(), entries))
        found[{alike.one, alike.other}] = alike.score;
    std::map<bool, Counted> counted;
    for (const auto& pair : pairs) {
        const auto there = found.find({pair.one.id, pair.other.id});
        const bool said = there != found.end();
        auto& part = counted[pair.held];
        part.found += pair.same && said;
        part.missed += pair.same && !said;
        part.wrong += !pair.same && said;
        if (pair.same != said)
            std::cout << (said ? "wrong  " : "missed ") << pair.one.name << " | " << pair.other.name << "\n";
    }
    for (const auto& [held, part] : counted) {
        std::cout << (held ? "held" : "tune") << ": precision " << part.precision() << ", recall " << part.recall() << " ("
                  << part.found << " found, " << part.missed << " missed, " << part.wrong << " wrong)\n";
        EXPECT_GE(part.precision(), 0.85);
        EXPECT_GE(part.recall(), 0.85);
    }
}

TEST(FindDuplicates, ComparesOnlyWhatDifferentOwnersHave)
{
    EXPECT_TRUE(find_duplicates(vocabulary(),
        named({{"dinkes", "Aplikasi antrean puskesmas"}, {"dinkes", "Aplikasi antrean puskesmas"}}))
                    .empty());
    const auto found = find_duplicates(vocabulary(),
        named({{"dinkes", "Aplikasi antrean puskesmas"}, {"disdik", "Sistem antrian pusat kesehatan masyarakat"}}));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].one, 1);
    EXPECT_EQ(found[0].other, 2);
    EXPECT_GE(found[0].score, 0.9);
    EXPECT_EQ(found[0].shared, (std::vector<std::string>{"antrean", "puskesmas", "aplikasi"}));
}

TEST(FindDuplicates, SeesWhetherAmountsAreClose)
{
    auto entries = named({{"dinkes", "Aplikasi antrean puskesmas"}, {"disdik", "Aplikasi antrean puskesmas"},
        {"dishub", "Aplikasi antrean puskesmas"}});
    entries[0].amount = 100'000'000;
    entries[1].amount = 110'000'000;
    entries[2].amount = 300'000'000;
    int close = 0;
    for (const auto& alike : find_duplicates(vocabulary(), entries))
        close += alike.close_amounts;
    EXPECT_EQ(close, 1);
}

TEST(FindDuplicates, FindsNothingInNothing)
{
    EXPECT_TRUE(find_duplicates(vocabulary(), {}).empty());
    EXPECT_TRUE(find_duplicates(vocabulary(), named({{"a", ""}, {"b", ""}, {"c", "dan"}, {"d", "1"}})).empty());
}

TEST(Vocabulary, RefusesFilesThatAreWrong)
{
    const auto read = [](const std::string& text) { return Vocabulary(read_yaml(text, "synonyms.yaml"), "synonyms.yaml"); };
    const std::string rest = "stop: []\nweak: []\nacts: {}\nnear_acts: []\ncontrasts: []\n";
    EXPECT_NO_THROW(read(rest + "synonyms: [[laptop, notebook]]\n"));
    EXPECT_THROW(read(rest + "synonyms: [[laptop, notebook], [buku, notebook]]\n"), FileTroubleError);
    EXPECT_THROW(read(rest + "synonyms: []\nsynonim: []\n"), FileTroubleError);
    EXPECT_THROW(read(rest), FileTroubleError);
}

} // namespace pendopo::registers
