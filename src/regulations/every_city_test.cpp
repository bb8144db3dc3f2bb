// Each city as it is shipped: every article of every regulation has a state and can be followed to what serves it.
#include "regulations/article_state.hpp"
#include "regulations/serving.hpp"
#include "testing/database.hpp"

#include <filesystem>
#include <gtest/gtest.h>

namespace pendopo::regulations {

class EveryCity : public ::testing::TestWithParam<std::string> {};

TEST_P(EveryCity, EveryArticleHasAStateAndLeadsSomewhere)
{
    const auto catalogue = catalogue::Catalogue::read(testing::data_folder(), GetParam());
    const auto arrangements = governance::Arrangements::read(testing::data_folder(), catalogue);
    testing::FreshDatabase database;
    audit::Identifiers identifiers(*database);
    const Workplace place{*database, identifiers, catalogue, arrangements};
    CityStates states;
    database->read(
        [&](db::Reader& reader) { states = count_states(reader, place, *Instant::parse("2026-11-23T09:00:00+07:00")); });
    for (const auto& regulation : states.regulations)
        for (const auto& one : regulation.articles) {
            EXPECT_EQ(one.state == State::not_for_software, one.article->served_by.empty()) << one.article->article;
            EXPECT_EQ(one.bindings.size(), one.article->served_by.size());
            EXPECT_EQ(regulation.article(one.article->anchor()), &one);
            for (const auto& binding : one.article->served_by) {
                const auto by = serving(place, binding);
                EXPECT_FALSE(by.name.empty()) << one.article->article;
                EXPECT_EQ(by.name.indonesian.find("(true"), std::string::npos) << one.article->article << by.name.indonesian;
                for (const auto& state : binding.states)
                    EXPECT_NE(by.address.find("keadaan=" + state), std::string::npos) << one.article->article << by.address;
            }
        }
}

static std::vector<std::string> cities()
{
    std::vector<std::string> keys;
    for (const auto& folder : std::filesystem::directory_iterator(testing::data_folder() + "/cities"))
        keys.push_back(folder.path().filename().string());
    std::sort(keys.begin(), keys.end());
    return keys;
}
INSTANTIATE_TEST_SUITE_P(Cities, EveryCity, ::testing::ValuesIn(cities()), [](const auto& info) { return info.param; });

} // namespace pendopo::regulations
