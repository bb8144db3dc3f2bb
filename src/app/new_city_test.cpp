// A city made from the skeleton is one that every reader of definitions takes, whatever its name.
#include "catalogue/catalogue.hpp"
#include "catalogue/city_begins.hpp"
#include "cities/check_example.hpp"
#include "cities/common_definitions.hpp"
#include "cities/make_city.hpp"
#include "governance/arrangements.hpp"
#include "seed/example_cases.hpp"
#include "seed/example_entries.hpp"
#include "testing/database.hpp"
#include "testing/told.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>

namespace pendopo::cities {
namespace {

namespace fs = std::filesystem;

class MakesCity : public ::testing::Test {
protected:
    MakesCity() : data(testing::scratch_folder() + "/data")
    {
        fs::create_directories(data + "/cities/lama/calendar");
        fs::copy(testing::data_folder() + "/common", data + "/common", fs::copy_options::recursive);
        std::ofstream(data + "/cities/lama/calendar/2026.csv") << "date,kind,name\n2026-01-01,holiday,Tahun Baru\n";
    }
    std::vector<std::string> troubles(const std::string& city) const
    {
        std::vector<std::string> all;
        for (const auto& trouble : catalogue::check_definitions(data, city))
            all.push_back(testing::in_english(trouble));
        if (!all.empty())
            return all;
        const auto catalogue = catalogue::Catalogue::read(data, city);
        for (const auto& trouble : governance::check_arrangements(data, catalogue))
            all.push_back(testing::in_english(trouble));
        return all;
    }
    static void replace_in(const std::string& file, const std::string& old, const std::string& with)
    {
        std::ifstream in(file, std::ios::binary);
        std::string text{std::istreambuf_iterator<char>(in), {}};
        const auto at = text.find(old);
        ASSERT_NE(at, std::string::npos) << file << " has no " << old;
        std::ofstream(file, std::ios::binary) << text.replace(at, old.size(), with);
    }
    std::string data;
    NewCity wish{"baru", "Kota Baru", "City of Baru", "Pemerintah Kota Baru", "Dinas Kominfo", "ICT Office", "KOMINFO",
        "baru.go.id", "WITA", "BRU", "12/2025", "all", 2026};
};

} // namespace

TEST_F(MakesCity, that_needs_no_correction)
{
    const auto made = make_city(data, wish);
    ASSERT_TRUE(made) << made.refusal().code;
    EXPECT_EQ(troubles("baru"), std::vector<std::string>{});
    const auto catalogue = catalogue::Catalogue::read(data, "baru");
    EXPECT_EQ(catalogue.city().zone.offset.iso(), "+08:00");
    EXPECT_EQ(catalogue.services().size(), common_definitions(data, "services").size())
        << "a common service has no file in the skeleton";
    const auto arrangements = governance::Arrangements::read(data, catalogue);
    EXPECT_EQ(arrangements.registers().size(), common_definitions(data, "registers").size());
    ASSERT_NE(arrangements.regulation("12-2025"), nullptr);
    EXPECT_FALSE(arrangements.regulation("12-2025")->articles.empty());
    EXPECT_TRUE(catalogue.city().calendar.years().contains(2026));
    EXPECT_EQ(made->years_without, std::vector<std::string>{"2027"});
    EXPECT_FALSE(fs::exists(data + "/.new-baru"));
}

TEST_F(MakesCity, whose_people_hold_every_role_and_ask_for_what_it_offers)
{
    ASSERT_TRUE(make_city(data, wish));
    const auto catalogue = catalogue::Catalogue::read(data, "baru");
    std::set<std::string> held;
    const auto people = read_yaml_file(data + "/example/baru/people.yaml");
    for (const auto& person : people["people"].items())
        for (const auto& role : person["roles"].items())
            held.insert(role["role"].text());
    for (const auto& role : catalogue.city().roles)
        EXPECT_TRUE(held.contains(role.key)) << role.key;
    const auto cases = seed::read_example_cases(data, "baru");
    EXPECT_GE(cases.size(), 3u);
    for (const auto& one : cases)
        EXPECT_NE(catalogue.service(one.service), nullptr) << one.service;
}

TEST_F(MakesCity, whose_example_is_checked_when_its_organisation_changes)
{
    ASSERT_TRUE(make_city(data, wish));
    EXPECT_TRUE(check_example(data, catalogue::Catalogue::read(data, "baru")).empty());
    const auto person = read_yaml_file(data + "/example/baru/people.yaml")["people"].items().at(2);
    const auto agency = person["agency"].text();
    replace_in(data + "/cities/baru/organisation.yaml", "{key: " + agency + ",", "{key: lain-sekali,");
    fs::remove(data + "/cities/baru/services/pengaduan.yaml");
    std::vector<std::string> troubles;
    for (const auto& trouble : check_example(data, catalogue::Catalogue::read(data, "baru")))
        troubles.push_back(testing::in_english(trouble));
    ASSERT_FALSE(troubles.empty());
    EXPECT_EQ(troubles.front(),
        "example/baru/people.yaml:" + std::to_string(person["agency"].line())
            + ": expected an agency of organisation.yaml; found '" + agency + "'");
    const auto tells = [&](const std::string& of, const std::string& what) {
        return std::any_of(troubles.begin(), troubles.end(), [&](const std::string& one) {
            return one.starts_with("example/baru/" + of) && one.find(what) != std::string::npos;
        });
    };
    EXPECT_TRUE(tells("requests.yaml:", ": expected a service that the city offers; found 'pengaduan'"));
    EXPECT_TRUE(tells("requests.yaml:", ": expected an agency of organisation.yaml for 'perangkat_daerah'; found '" + agency));
}

// What the shared example says of agencies that this city has under another key, or not at all, is left out.
TEST_F(MakesCity, whose_registers_fill_without_some_agencies)
{
    fs::create_directories(data + "/example/common");
    fs::copy(testing::data_folder() + "/example/common/entries.yaml", data + "/example/common/entries.yaml");
    ASSERT_TRUE(make_city(data, wish));
    const auto entries_of_city = [&] {
        const auto catalogue = catalogue::Catalogue::read(data, "baru");
        const auto arrangements = governance::Arrangements::read(data, catalogue);
        std::map<std::string, int> entries;
        for (const auto& entry :
            seed::read_example_entries(data, catalogue.city(), arrangements, Date::parse("2026-11-23").value())) {
            ++entries[entry.of->key];
            for (const auto& [key, value] : entry.values.entries())
                if (const auto* field = entry.of->field(key); field->type == "agency" || field->source == "agencies") {
                    const auto named = value.is_list() ? value.items() : std::vector<Value>{value};
                    for (const auto& agency : named)
                        EXPECT_NE(catalogue.city().agency(agency.text()), nullptr) << entry.spot << " " << agency.text();
                }
        }
        return entries;
    };
    const auto before = entries_of_city();
    for (const auto* agency : {"disdik", "dishub", "satpolpp", "bkad"})
        replace_in(data + "/cities/baru/organisation.yaml", std::string("{key: ") + agency + ",",
            std::string("{key: lain-") + agency + ",");
    const auto after = entries_of_city();
    EXPECT_EQ(after.size(), before.size()) << "every register has entries still";
    const auto all = [](const auto& entries) {
        int sum = 0;
        for (const auto& [key, many] : entries)
            sum += many;
        return sum;
    };
    EXPECT_GT(all(after), all(before) / 2);
    EXPECT_LT(all(after), all(before));
}

TEST_F(MakesCity, that_a_regent_governs)
{
    wish.name = "Kabupaten Baru";
    ASSERT_TRUE(make_city(data, wish));
    EXPECT_EQ(troubles("baru"), std::vector<std::string>{});
    const auto catalogue = catalogue::Catalogue::read(data, "baru");
    EXPECT_EQ(catalogue.city().regulation_word.indonesian, "Perbup");
    const auto arrangements = governance::Arrangements::read(data, catalogue);
    for (const auto& report : arrangements.reports())
        EXPECT_EQ((report.name.indonesian + report.to.indonesian + report.closing.indonesian).find("Wali"), std::string::npos)
            << report.key;
    for (const auto& of : arrangements.registers())
        for (const auto* text : {&of.name, &of.summary}) {
            EXPECT_EQ(text->indonesian.find("Wali"), std::string::npos) << of.key;
            EXPECT_EQ(text->english.find("Mayor"), std::string::npos) << of.key;
        }
}

TEST_F(MakesCity, whose_example_speaks_of_its_regent)
{
    fs::create_directories(data + "/example/common");
    fs::copy(testing::data_folder() + "/example/common/entries.yaml", data + "/example/common/entries.yaml");
    wish.name = "Kabupaten Baru";
    ASSERT_TRUE(make_city(data, wish));
    const auto catalogue = catalogue::Catalogue::read(data, "baru");
    const auto arrangements = governance::Arrangements::read(data, catalogue);
    std::string all;
    for (const auto& entry :
        seed::read_example_entries(data, catalogue.city(), arrangements, Date::parse("2026-11-23").value()))
        for (const auto& [key, value] : entry.values.entries())
            all += write_json(value) + "\n";
    EXPECT_NE(all.find("Keputusan Bupati tentang Tim Koordinasi"), std::string::npos);
    EXPECT_NE(all.find("jaringan kabupaten"), std::string::npos);
    for (const auto* word : {"Wali Kota", "Perwal", "Kepwali", "{kota}", "{Kota}", "{Wali", "{Balai"})
        EXPECT_EQ(all.find(word), std::string::npos) << word;
}

TEST_F(MakesCity, that_counts_from_a_day)
{
    wish.begins = "2026-11-22";
    ASSERT_TRUE(make_city(data, wish));
    EXPECT_EQ(troubles("baru"), std::vector<std::string>{});
    EXPECT_EQ(catalogue::read_city_begins(data, "baru"), Date::parse("2026-11-22"));
    replace_in(data + "/cities/baru/city.yaml", "begins: 2026-11-22", "begins: besok");
    ASSERT_EQ(troubles("baru").size(), 1u);
    EXPECT_NE(troubles("baru")[0].find("expected a date such as 2026-01-05 for 'begins' in the city; found 'besok'"),
        std::string::npos);
    replace_in(data + "/cities/baru/city.yaml", "begins: besok", "");
    EXPECT_EQ(troubles("baru"), std::vector<std::string>{});
    EXPECT_FALSE(catalogue::read_city_begins(data, "baru"));
}

TEST_F(MakesCity, for_one_audience)
{
    wish.audience = "internal";
    const auto made = make_city(data, wish);
    ASSERT_TRUE(made);
    EXPECT_EQ(troubles("baru"), std::vector<std::string>{});
    const auto catalogue = catalogue::Catalogue::read(data, "baru");
    ASSERT_GT(catalogue.services().size(), 0u);
    EXPECT_EQ(made->services, static_cast<int>(catalogue.services().size()));
    for (const auto& service : catalogue.services())
        EXPECT_EQ(service.audience, catalogue::Audience::internal) << service.key;
    for (const auto& one : seed::read_example_cases(data, "baru"))
        EXPECT_NE(catalogue.service(one.service), nullptr) << one.service;
}

TEST_F(MakesCity, with_names_that_mean_something_in_yaml)
{
    wish.name = R"(Kota "Baru": {x} \ # satu)";
    wish.office = "Dinas {city.name}, 'Informatika'";
    ASSERT_TRUE(make_city(data, wish));
    EXPECT_EQ(troubles("baru"), std::vector<std::string>{});
    const auto catalogue = catalogue::Catalogue::read(data, "baru");
    EXPECT_EQ(catalogue.city().name.indonesian, wish.name);
    EXPECT_EQ(catalogue.city().office.indonesian, wish.office);
}

TEST_F(MakesCity, unless_it_is_there_already)
{
    wish.key = "lama";
    EXPECT_EQ(make_city(data, wish).refusal().why, Why::conflict);
    EXPECT_FALSE(fs::exists(data + "/cities/lama/city.yaml"));
    EXPECT_FALSE(fs::exists(data + "/example/lama"));
}

TEST_F(MakesCity, unless_the_wish_is_malformed)
{
    const auto code_of = [&](std::string NewCity::*member, const std::string& value) {
        auto other = wish;
        other.*member = value;
        const auto made = make_city(data, other);
        return made ? "made" : made.refusal().code;
    };
    for (const auto* key : {"", "a", "Baru", "../baru", "1baru", "ba ru"})
        EXPECT_EQ(code_of(&NewCity::key, key), "city.key") << key;
    for (const auto* zone : {"", "GMT", "wib"})
        EXPECT_EQ(code_of(&NewCity::zone, zone), "city.zone") << zone;
    EXPECT_EQ(code_of(&NewCity::domain, "baru"), "city.domain");
    EXPECT_EQ(code_of(&NewCity::code, "ABCDEFG"), "city.code");
    EXPECT_EQ(code_of(&NewCity::regulation, "../../2025"), "city.regulation");
    for (const auto* day : {"besok", "2026-02-30", "1-1-2026"})
        EXPECT_EQ(code_of(&NewCity::begins, day), "city.begins") << day;
    EXPECT_EQ(code_of(&NewCity::name, "Kota\nBaru"), "city.name");
    EXPECT_EQ(code_of(&NewCity::office, " "), "city.name");
    EXPECT_FALSE(fs::exists(data + "/cities/baru"));
}

} // namespace pendopo::cities
