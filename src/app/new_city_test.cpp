// A city made from the skeleton is one that every reader of definitions takes, whatever its name.
#include "app/new_city_test.hpp"
#include "catalogue/city_begins.hpp"
#include "cities/common_definitions.hpp"
#include "seed/example_cases.hpp"

namespace pendopo::cities {

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
