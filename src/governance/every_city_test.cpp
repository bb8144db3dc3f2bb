// The cities of data/cities, as they are shipped.
#include "governance/arrangements.hpp"
#include "testing/database.hpp"

#include <gtest/gtest.h>

#include <filesystem>

namespace pendopo::governance {
namespace {

std::vector<std::string> cities()
{
    std::vector<std::string> all;
    for (const auto& entry : std::filesystem::directory_iterator(testing::data_folder() + "/cities"))
        if (entry.is_directory())
            all.push_back(entry.path().filename().string());
    return all;
}

class EveryCity : public ::testing::TestWithParam<std::string> {};

TEST_P(EveryCity, reads_without_trouble)
{
    std::vector<std::string> troubles;
    for (const auto& trouble : catalogue::check_definitions(testing::data_folder(), GetParam()))
        troubles.push_back(trouble.text());
    ASSERT_EQ(troubles, std::vector<std::string>{});
    const auto catalogue = catalogue::Catalogue::read(testing::data_folder(), GetParam());
    for (const auto& trouble : check_arrangements(testing::data_folder(), catalogue))
        troubles.push_back(trouble.text());
    EXPECT_EQ(troubles, std::vector<std::string>{});
}

INSTANTIATE_TEST_SUITE_P(data, EveryCity, ::testing::ValuesIn(cities()), [](const auto& city) { return city.param; });

} // namespace
} // namespace pendopo::governance
