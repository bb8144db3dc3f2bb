// The example town of a city made from the skeleton: its people, its requests, the entries of its registers.
#include "app/new_city_test.hpp"
#include "cities/check_example.hpp"
#include "seed/example_cases.hpp"
#include "seed/example_entries.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace pendopo::cities {

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

} // namespace pendopo::cities
