#include "governance/arrangements_for_tests.hpp"
#include "testing/told.hpp"

#include <gtest/gtest.h>

namespace pendopo::governance {
namespace {

TEST(Arrangements, of_the_small_city_hold_what_its_files_say)
{
    const SmallCity city;
    const auto& all = city.arrangements;
    EXPECT_EQ(all.groups().size(), 1u);
    ASSERT_EQ(all.registers().size(), 2u);
    EXPECT_EQ(all.registers().front().key, "barang");
    const Register* things = all.entry_register("barang");
    ASSERT_NE(things, nullptr);
    EXPECT_EQ(things->owner, Owner::agency);
    EXPECT_EQ(things->fields().size(), 7u);
    EXPECT_EQ(things->field("catatan")->keep, std::vector<std::string>{"coordinator"});
    EXPECT_EQ(things->field("wadah")->entry_register, "wadah");
    EXPECT_EQ(things->first_state().key, "usulan");
    EXPECT_TRUE(things->state("berakhir")->final);
    const Step* approve = things->step("setujui");
    ASSERT_NE(approve, nullptr);
    EXPECT_TRUE(approve->second_person);
    EXPECT_EQ(approve->number->format, "{number}/BRG/{year}");
    EXPECT_EQ(things->document("bukti")->accept, std::vector<std::string>{"application/pdf"});
    EXPECT_EQ(things->due.front().remind, (std::vector<int>{30, 7}));
    EXPECT_EQ(things->export_codes.at("simbada").front(), (std::pair<std::string, std::string>{"nama", "NAMA"}));
    EXPECT_EQ(things->shown->states, std::vector<std::string>{"dipakai"});
    EXPECT_EQ(all.entry_register("peti"), nullptr);
}

TEST(Arrangements, tell_who_owes_what_and_when)
{
    const SmallCity city;
    const Duty* inspect = city.arrangements.duty("periksa-barang");
    ASSERT_NE(inspect, nullptr);
    EXPECT_EQ(inspect->who.kind, Debtor::Kind::each_agency);
    EXPECT_EQ(std::get<EveryPeriod>(inspect->when).on, (std::pair{12, 31}));
    EXPECT_EQ(inspect->remind, (std::vector<int>{30, 7}));
    EXPECT_EQ(inspect->late.back().act, Consequence::Act::reprimand);
    const auto after = std::get<AfterState>(city.arrangements.duty("lapor-barang")->when);
    EXPECT_EQ(after.state, "dipakai");
    EXPECT_EQ(after.due.count, After::Count::working_days);
    EXPECT_EQ(after.due.number, 3);
}

TEST(Arrangements, keep_the_rhythms_of_duties)
{
    const auto rule = [](const std::string& when) {
        auto text = small_files().at("common/duties/periksa-barang.yaml");
        const std::string before = "{every: year, due: {month: 12, day: 31}}";
        const SmallCity city(
            Files{{"common/duties/periksa-barang.yaml", text.replace(text.find(before), before.size(), when)}});
        return city.arrangements.duty("periksa-barang")->when;
    };
    const auto half = std::get<EveryPeriod>(rule("{every: half_year, due: {days_after: 30, move: next_working_day}}"));
    EXPECT_EQ(half.length, EveryPeriod::Length::half_year);
    EXPECT_EQ(half.due.number, 30);
    EXPECT_TRUE(half.due.move_to_working_day);
    EXPECT_EQ(std::get<EveryPeriod>(rule("{every: week, due: {working_days_after: 2}}")).length, EveryPeriod::Length::week);
    EXPECT_TRUE(std::holds_alternative<EveryWorkingDay>(rule("{every: working_day}")));
    const auto years = std::get<EveryYears>(rule("{every: years, years: 5, starting: 2019-10-07, due: {days_after: 0}}"));
    EXPECT_EQ(years.years, 5);
    EXPECT_EQ(years.starting.iso(), "2019-10-07");
    EXPECT_EQ(std::get<BeforeDate>(rule("{before: {register: barang, field: berlaku_sampai}, days: 30}")).days, 30);
    EXPECT_EQ(std::get<Once>(rule("{once: 2019-05-26}")).on.iso(), "2019-05-26");
}

TEST(Arrangements, name_articles_in_addresses)
{
    const SmallCity city;
    const Regulation* law = city.arrangements.regulation("1-2026");
    ASSERT_NE(law, nullptr);
    EXPECT_TRUE(law->open);
    const Article* article = law->article("pasal-3-ayat-1");
    ASSERT_NE(article, nullptr);
    EXPECT_EQ(article->served_by.front().kind, Binding::Kind::duty);
    EXPECT_EQ(article->served_by.back().act, "check_duties");
    EXPECT_EQ(law->article("pasal-2")->served_by.front().where, (Where{{"jenis", {"baru"}}}));
    EXPECT_EQ(law->article("pasal-9"), nullptr);
}

TEST(Arrangements, know_the_instrument_of_a_year)
{
    const SmallCity city;
    EXPECT_EQ(city.arrangements.instrument_of(2024), nullptr);
    ASSERT_NE(city.arrangements.instrument_of(2027), nullptr);
    const auto& instrument = *city.arrangements.instrument_of(2027);
    EXPECT_EQ(instrument.key, "ukur");
    // It has no domains of its own: one stands for the whole.
    EXPECT_EQ(instrument.aspect("dua")->domain, instrument.domains.front().key);
    EXPECT_EQ(instrument.indicator(2)->evidence.at(1).front().english, "Letter");
}

TEST(Arrangements, let_the_city_win_over_the_shared_file)
{
    const SmallCity city(Files{{"cities/kecil/registers/wadah.yaml", "use: wadah\nname: {id: Peti, en: Crates}\n"}});
    EXPECT_EQ(city.arrangements.entry_register("wadah")->name.english, "Crates");
    EXPECT_EQ(city.arrangements.entry_register("wadah")->steps.size(), 1u);
}

TEST(Arrangements, name_the_shared_file_where_the_trouble_is)
{
    auto text = small_files().at("common/registers/wadah.yaml");
    text.replace(text.find("[ada]"), 5, "[adu]");
    const auto folder = write_small_city(
        Files{{"common/registers/wadah.yaml", text}, {"cities/kecil/registers/wadah.yaml", "use: wadah\ntitle: [nomor]\n"}});
    const auto catalogue = catalogue::Catalogue::read(folder, "kecil");
    const auto troubles = check_arrangements(folder, catalogue);
    ASSERT_EQ(troubles.size(), 4u);
    EXPECT_EQ(testing::in_english(troubles[0]),
        "cities/kecil/registers/wadah.yaml:2: expected the key of a field of register 'wadah' in 'title'; found "
        "'nomor'");
    EXPECT_EQ(troubles[3].file, "common/registers/wadah.yaml");
    EXPECT_THROW(Arrangements::read(folder, catalogue), FileTroubleError);
}

TEST(Arrangements, keep_earlier_versions_of_a_duty_beside_the_newest)
{
    const std::string file = "common/duties/periksa-barang.yaml", before = "common/duties/periksa-barang.v1.yaml";
    auto newer = small_files().at(file);
    newer.replace(newer.find("version: 1"), 10, "version: 2");
    newer.replace(newer.find("2026-01-01"), 10, "2027-01-01");
    const SmallCity city(Files{{before, small_files().at(file)}, {file, newer}});
    EXPECT_EQ(city.arrangements.duties().size(), 3u);
    EXPECT_EQ(city.arrangements.duty("periksa-barang")->version, 2);

    const auto folder = write_small_city(Files{{before, small_files().at(file)}, {file, small_files().at(file)}});
    const auto troubles = check_arrangements(folder, catalogue::Catalogue::read(folder, "kecil"));
    ASSERT_EQ(troubles.size(), 1u);
    EXPECT_EQ(testing::english(troubles[0]), "expected each version once, but 1 stands in " + file + " too");
}

TEST(Arrangements, leave_out_of_a_shared_instrument_what_only_other_cities_have)
{
    auto text = small_files().at("common/instruments/ukur.yaml");
    text.replace(text.find("[{register: barang}]"), 20, "[{register: barang}, {register: lain}]");
    auto other = small_files().at("common/registers/wadah.yaml");
    other.replace(other.find("key: wadah"), 10, "key: lain");
    const SmallCity city(Files{{"common/instruments/ukur.yaml", text}, {"common/registers/lain.yaml", other}});
    EXPECT_EQ(city.arrangements.instrument("ukur")->indicator(1)->served_by.size(), 1u);
}

TEST(Arrangements, may_be_none)
{
    auto text = small_files().at("cities/kecil/city.yaml");
    text.erase(text.find("registers: ["));
    const auto folder = write_small_city(Files{{"cities/kecil/city.yaml", text}});
    std::filesystem::remove_all(folder + "/cities/kecil/regulations");
    const auto catalogue = catalogue::Catalogue::read(folder, "kecil");
    EXPECT_TRUE(check_arrangements(folder, catalogue).empty());
    EXPECT_TRUE(Arrangements::read(folder, catalogue).registers().empty());
}

} // namespace
} // namespace pendopo::governance
