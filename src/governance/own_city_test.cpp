// A city says what cities share in its own words, under its own articles and headings.
#include "catalogue/shared_words.hpp"
#include "governance/arrangements_for_tests.hpp"
#include "testing/told.hpp"

#include <gtest/gtest.h>

namespace pendopo::governance {
namespace {

std::string file_with(const std::string& file, const std::string& what, const std::string& by)
{
    auto text = small_files().at(file);
    const auto at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return at == std::string::npos ? text : text.replace(at, what.size(), by);
}

const std::string own_city = "cities/kecil/city.yaml", shared_thing = "common/registers/barang.yaml",
                  shared_duty = "common/duties/periksa-barang.yaml", shared_report = "common/reports/tahunan.yaml";

TEST(OwnWords, are_whole_and_the_longest_that_fit)
{
    const catalogue::SharedWords::Pairs pairs{{"Wali Kota", "Bupati"}, {"Kota", "Kabupaten"}};
    const auto said = [&](const char* text) { return catalogue::in_own_words(text, pairs); };
    EXPECT_EQ(said("Kepada Wali Kota."), "Kepada Bupati.");
    EXPECT_EQ(said("Wali Kota dan Kota"), "Bupati dan Kabupaten");
    EXPECT_EQ(said("Kotamobagu, Kotagede, éKota"), "Kotamobagu, Kotagede, éKota");
    EXPECT_EQ(said(""), "");
}

TEST(OwnWords, stand_in_what_cities_share_and_nowhere_else)
{
    const std::string own = "cities/kecil/registers/wadah.yaml";
    const SmallCity city(
        Files{{own_city, small_files().at(own_city) + "say: {id: {Barang: Harta, Tempat: Peti}, en: {Mayor: Regent}}\n"},
            {own, "use: wadah\nname: {id: Tempat Barang, en: Mayor's boxes}\n"}});
    const auto& all = city.arrangements;
    EXPECT_EQ(all.entry_register("barang")->name, (Bilingual{"Harta", "Things"}));
    EXPECT_EQ(all.entry_register("wadah")->name, (Bilingual{"Tempat Barang", "Mayor's boxes"}));
    EXPECT_EQ(all.entry_register("wadah")->summary.indonesian, "Peti menyimpan.");
    EXPECT_EQ(all.duty("periksa-barang")->summary.indonesian, "Periksa setiap barang.");
    EXPECT_EQ(all.report("tahunan")->to.english, "The Regent");
    EXPECT_EQ(all.regulation("1-2026")->articles[1].summary.indonesian, "Barang dicatat.");
    EXPECT_EQ(all.entry_register("barang")->spot.line, 1);
}

TEST(OwnBasis, stands_instead_of_another_citys)
{
    const SmallCity city(Files{{shared_thing, file_with(shared_thing, "basis: [1/2026 Pasal 2]", "basis: [67/2019 Pasal 24]")},
        {shared_duty, file_with(shared_duty, "basis: 1/2026 Pasal 3", "basis: 67/2019 Pasal 9; 34/2020 Pasal 2")},
        {shared_report, file_with(shared_report, "basis: 1/2026 Pasal 4", "basis: 67/2019 Pasal 42; 1/2026 Pasal 4")}});
    EXPECT_EQ(city.arrangements.entry_register("barang")->basis, std::vector<std::string>{"1/2026 Pasal 2"});
    EXPECT_EQ(city.arrangements.duty("periksa-barang")->basis, "1/2026 Pasal 3 ayat (1)");
    EXPECT_EQ(city.arrangements.report("tahunan")->basis, "1/2026 Pasal 4");
}

TEST(OwnBasis, of_a_step_is_left_out_where_it_is_another_citys)
{
    const auto step_with = [](const std::string& article) {
        const SmallCity city(Files{
            {shared_thing, file_with(shared_thing, "second_person: true", "article: " + article + ", second_person: true")}});
        return city.arrangements.entry_register("barang")->step("setujui")->article;
    };
    EXPECT_EQ(step_with("67/2019 Pasal 24"), "");
    EXPECT_EQ(step_with("1/2026 Pasal 2"), "1/2026 Pasal 2");
}

TEST(OwnBasis, of_a_duty_must_be_somewhere)
{
    const std::string other = "common/duties/lapor-barang.yaml";
    const auto folder = write_small_city(Files{{other, file_with(other, "basis: 1/2026 Pasal 3", "basis: 67/2019 Pasal 9")}});
    const auto troubles = check_arrangements(folder, catalogue::Catalogue::read(folder, "kecil"));
    ASSERT_EQ(troubles.size(), 1u);
    EXPECT_EQ(testing::in_english(troubles[0]),
        other
            + ":1: expected an article of the city's regulations that sets duty 'lapor-barang' ({duty: lapor-barang} "
              "in its 'served_by'), or a 'basis' among them; found '67/2019 Pasal 9'");
}

TEST(OwnGroups, stand_below_those_that_cities_share)
{
    const std::string own = "cities/kecil/register_groups.yaml";
    const SmallCity city(Files{{own, "groups: [{key: desa, name: {id: Desa, en: Villages}}]\n"},
        {shared_thing, file_with(shared_thing, "group: milik", "group: desa")}});
    ASSERT_EQ(city.arrangements.groups().size(), 2u);
    EXPECT_EQ(city.arrangements.groups().back().key, "desa");
    EXPECT_EQ(city.arrangements.registers().front().key, "wadah");
    const auto folder = write_small_city(Files{{own, "groups:\n  - {key: milik, name: {id: M, en: M}}\n"}});
    const auto troubles = check_arrangements(folder, catalogue::Catalogue::read(folder, "kecil"));
    ASSERT_EQ(troubles.size(), 1u);
    EXPECT_EQ(testing::in_english(troubles[0]), own + ":2: expected each key once, but group 'milik' stands twice");
}

TEST(AnotherOfTheSameKind, says_its_own_key)
{
    const std::string second = "cities/kecil/registers/gudang.yaml";
    const auto troubles_with = [&](const std::string& text) {
        const auto folder = write_small_city(Files{{second, text}});
        const auto troubles = check_arrangements(folder, catalogue::Catalogue::read(folder, "kecil"));
        return troubles.empty() ? "" : testing::in_english(troubles.front());
    };
    EXPECT_EQ(troubles_with("use: wadah\nkey: gudang\n"), "");
    EXPECT_EQ(troubles_with("use: wadah\n"),
        second + ":1: expected 'key: gudang' beside 'use: wadah', or the file called wadah.yaml");
}

TEST(EveryDay, is_a_rhythm_of_its_own)
{
    const SmallCity city(
        Files{{shared_duty, file_with(shared_duty, "{every: year, due: {month: 12, day: 31}}", "{every: day}")}});
    EXPECT_TRUE(std::holds_alternative<EveryDay>(city.arrangements.duty("periksa-barang")->when));
}

} // namespace
} // namespace pendopo::governance
