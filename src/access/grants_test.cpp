#include "access/grants.hpp"
#include "catalogue/catalogue.hpp"
#include "testing/database.hpp"

#include <gtest/gtest.h>

namespace pendopo::access {
namespace {

people::Person somebody(std::vector<people::RoleHeld> roles)
{
    people::Person person;
    person.id = 7;
    person.name = "Siti Aminah";
    person.roles = std::move(roles);
    return person;
}

class GrantsOfACity : public ::testing::Test {
protected:
    static const catalogue::City& city()
    {
        static const auto catalogue = catalogue::Catalogue::read(testing::data_folder(), "pontianak");
        return catalogue.city();
    }
    static Grants grants(std::vector<people::RoleHeld> roles) { return Grants(city(), somebody(std::move(roles))); }
};

TEST_F(GrantsOfACity, every_word_of_every_role_is_an_act)
{
    ASSERT_FALSE(city().roles.empty());
    for (const auto& role : city().roles)
        for (const auto& may : role.may)
            EXPECT_TRUE(act_of(may)) << role.key << " may " << may;
}

TEST(Acts, have_one_word_each)
{
    std::set<std::string_view> words;
    for (int i = 0; i <= static_cast<int>(Act::see_system); ++i) {
        const auto act = static_cast<Act>(i);
        EXPECT_TRUE(words.insert(word(act)).second);
        EXPECT_EQ(act_of(word(act)), act);
    }
    EXPECT_FALSE(act_of("delete_everything"));
}

TEST_F(GrantsOfACity, a_guest_may_nothing)
{
    const Actor guest;
    EXPECT_FALSE(guest.grants.may(Act::verify));
    EXPECT_FALSE(guest.grants.may(Act::apply_internal));
    EXPECT_TRUE(guest.desks().empty());
    EXPECT_EQ(guest.audit().kind, audit::Actor::Kind::guest);
    EXPECT_EQ(guest.person_id(), 0);
}

TEST_F(GrantsOfACity, an_operator_verifies_in_their_units_only)
{
    const auto operator_of_two = grants({{"operator", "aptika", ""}, {"operator", "ikp", ""}});
    EXPECT_TRUE(operator_of_two.may(Act::verify, "aptika"));
    EXPECT_TRUE(operator_of_two.may(Act::verify, "ikp"));
    EXPECT_FALSE(operator_of_two.may(Act::verify, "infrastruktur"));
    EXPECT_FALSE(operator_of_two.may(Act::verify, "*x"));
    EXPECT_FALSE(operator_of_two.may(Act::dispose));
    EXPECT_EQ(operator_of_two.units(Act::verify), (std::set<std::string>{"aptika", "ikp"}));
}

TEST_F(GrantsOfACity, an_office_role_counts_in_every_unit)
{
    const auto head = grants({{"head", "", ""}});
    EXPECT_TRUE(head.may(Act::dispose, "aptika"));
    EXPECT_TRUE(head.units(Act::dispose).empty());
    EXPECT_FALSE(head.may(Act::manage_people));
}

TEST_F(GrantsOfACity, a_role_the_city_does_not_know_grants_nothing)
{
    EXPECT_FALSE(grants({{"emperor", "", ""}}).may(Act::dispose));
}

TEST_F(GrantsOfACity, desks_follow_from_roles)
{
    const Actor officer{somebody({}), grants({{"operator", "ikp", ""}, {"records_officer", "", ""}, {"head", "", "Budi"}})};
    EXPECT_EQ(officer.desks(), (std::set<std::string>{"ikp", "@records", "@head"}));
    EXPECT_EQ(officer.audit().name, "Siti Aminah");
    EXPECT_EQ(officer.person_id(), 7);
    EXPECT_TRUE((Actor{somebody({}), grants({{"administrator", "", ""}, {"agency_applicant", "", ""}})}.desks().empty()));
}

TEST_F(GrantsOfACity, who_acts_for_another_says_so_unless_they_hold_it_themself)
{
    const auto acting = grants({{"operator", "ikp", ""}, {"head", "", "Budi Santoso"}, {"operator", "aptika", "Rina"}});
    EXPECT_EQ(acting.acting_for(Act::dispose), "Budi Santoso");
    EXPECT_EQ(acting.acting_for(Act::verify), "");
    EXPECT_EQ(acting.acting_for(Act::verify, "ikp"), "");
    EXPECT_EQ(acting.acting_for(Act::verify, "aptika"), "Rina");
    EXPECT_EQ(acting.acting_for(Act::manage_people), "");
    const auto both = grants({{"head", "", "Budi Santoso"}, {"head", "", ""}});
    EXPECT_EQ(both.acting_for(Act::dispose), "");
}

} // namespace
} // namespace pendopo::access
