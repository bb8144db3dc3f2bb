// What checking a city's definitions tells of several files together, and what it takes.
#include "catalogue/broken_data_test.hpp"

#include <algorithm>

namespace pendopo::catalogue {

TEST(CheckDefinitions, finds_all_troubles_of_all_files)
{
    const auto folder = copy_of_data();
    write_text(folder + "/" + service_file,
        replaced(replaced(whole_service, "order: 17", "order: x"), "owner_unit: aptika", "owner_unit: x"));
    write_text(folder + "/cities/pontianak/calendar/2026.csv",
        "date,kind,name\n2027-01-01,holiday,Tahun Baru\n2026-13-01,holiday,X\n2026-05-01,feast,Y\n");
    const auto city = folder + "/cities/pontianak/city.yaml";
    const auto before = read_text(city);
    const auto line
        = 1 + std::count(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(before.find("\"#0a5c55\"")), '\n');
    write_text(city, replaced(before, "\"#0a5c55\"", "green"));
    std::vector<std::string> troubles;
    for (const auto& trouble : check_definitions(folder, "pontianak"))
        troubles.push_back(testing::in_english(trouble));
    EXPECT_EQ(troubles,
        (std::vector<std::string>{
            "cities/pontianak/calendar/2026.csv:2: expected a date in 2026 as the file is called; found '2027-01-01'",
            "cities/pontianak/calendar/2026.csv:3: expected a date such as 2026-01-01; found '2026-13-01'",
            "cities/pontianak/calendar/2026.csv:4: expected one of holiday, collective_leave; found 'feast'",
            "cities/pontianak/city.yaml:" + std::to_string(line) + ": expected a colour such as \"#0a5c55\"; found 'green'",
            service_file + ":5: expected a whole number from 0 to 10000 for 'order' in the service; found 'x'",
            service_file
                + ":9: expected a unit of organisation.yaml for 'owner_unit': one of sekretariat, ikp, aptika, "
                  "infrastruktur, persandian, statistik; found 'x'"}));
    EXPECT_THROW(Catalogue::read(folder, "pontianak"), FileTroubleError);
}

TEST(CheckDefinitions, refuses_files_of_another_version)
{
    const auto folder = copy_of_data();
    const auto city = folder + "/cities/pontianak/city.yaml";
    const auto text = read_text(city);
    write_text(city, "format: 1\n" + text);
    EXPECT_TRUE(check_definitions(folder, "pontianak").empty());
    write_text(city, "format: 2\n" + text);
    const auto troubles = check_definitions(folder, "pontianak");
    ASSERT_EQ(troubles.size(), 1u);
    EXPECT_EQ(testing::in_english(troubles[0]),
        "cities/pontianak/city.yaml:1: expected format 1, the version of these files that this program reads; found 2");
}

TEST(CheckDefinitions, names_the_shared_file_where_the_trouble_is)
{
    const auto folder = copy_of_data();
    const auto shared = folder + "/common/services/magang.yaml";
    write_text(shared, replaced(read_text(shared), "audience: external", "audience: everyone"));
    const auto troubles = check_definitions(folder, "pontianak");
    ASSERT_EQ(troubles.size(), 1u);
    EXPECT_EQ(troubles[0].file, "common/services/magang.yaml");
    EXPECT_EQ(testing::english(troubles[0]), "expected one of external, internal; found 'everyone'");
}

TEST(CheckDefinitions, refuses_two_services_of_one_name)
{
    const auto folder = copy_of_data();
    write_text(folder + "/" + service_file, replaced(whole_service, "key: baru", "key: magang"));
    const auto troubles = check_definitions(folder, "pontianak");
    ASSERT_EQ(troubles.size(), 1u);
    EXPECT_EQ(testing::in_english(troubles[0]),
        "cities/pontianak/services/magang.yaml:1: expected each key once, but service 'magang' stands in " + service_file
            + " too");
}

TEST(CheckDefinitions, refuses_broken_yaml_and_a_city_that_is_not_there)
{
    const auto folder = copy_of_data();
    write_text(folder + "/" + service_file, "key: [a\n");
    ASSERT_EQ(check_definitions(folder, "pontianak").size(), 1u);
    EXPECT_EQ(check_definitions(folder, "pontianak")[0].file, service_file);
    EXPECT_EQ(testing::in_english(check_definitions(folder, "atlantis").at(0)),
        "cities/atlantis/city.yaml:0: expected this file");
}

TEST(Definitions, a_seventeenth_service_needs_a_file_only)
{
    const auto folder = copy_of_data();
    const auto before = Catalogue::read(folder, "pontianak").services().size();
    write_text(folder + "/" + service_file, whole_service);
    const auto catalogue = Catalogue::read(folder, "pontianak");
    EXPECT_EQ(catalogue.services().size(), before + 1);
    const Service* service = catalogue.service("baru");
    ASSERT_NE(service, nullptr);
    EXPECT_EQ(service->field("lain")->when->field, "jenis");
    EXPECT_EQ(service->letter("surat")->accept, std::vector<std::string>{"application/pdf"});
}

TEST(Definitions, the_city_wins_over_the_shared_file)
{
    const auto folder = copy_of_data();
    const auto file = folder + "/cities/pontianak/services/magang.yaml";
    write_text(file, read_text(file) + "\nshort_name: {id: Magang kota, en: City internship}\n");
    EXPECT_EQ(Catalogue::read(folder, "pontianak").service("magang")->short_name.english, "City internship");
}

} // namespace pendopo::catalogue
