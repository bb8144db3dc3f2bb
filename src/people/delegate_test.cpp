#include "people/delegate.hpp"
#include "people/people_test.hpp"

namespace pendopo::people {
namespace {

class Delegating : public Town {
protected:
    void SetUp() override
    {
        officer = enter(siti());
        head = enter(budi());
    }
    Delegation order(int from_day, int to_day) const
    {
        Delegation order;
        order.from_person = head;
        order.to_person = officer;
        order.role = "head";
        order.first_day = today().plus_days(from_day);
        order.last_day = today().plus_days(to_day);
        order.basis = "800/12/DISKOMINFO/2026";
        return order;
    }
    Result<std::int64_t> give(const Delegation& order)
    {
        return delegate(*database, identifiers, {audit::Actor::Kind::person, order.from_person, "Budi Santoso"}, order, today(),
            now);
    }
    std::string refused(const Delegation& order)
    {
        const auto given = give(order);
        return given ? "" : given.refusal().code;
    }
    std::vector<RoleHeld> roles_in(int days)
    {
        std::vector<RoleHeld> roles;
        database->read([&](db::Reader& reader) { roles = find_person(reader, officer, today().plus_days(days))->roles; });
        return roles;
    }
    std::int64_t officer = 0, head = 0;
    const std::vector<RoleHeld> own{{"operator", "aptika", ""}};
    const std::vector<RoleHeld> acting{{"operator", "aptika", ""}, {"head", "", "Budi Santoso"}};
};

TEST_F(Delegating, opens_the_role_on_its_days_both_included)
{
    ASSERT_TRUE(give(order(1, 3)));
    EXPECT_EQ(roles_in(0), own);
    EXPECT_EQ(roles_in(1), acting);
    EXPECT_EQ(roles_in(3), acting);
    EXPECT_EQ(roles_in(4), own);
    EXPECT_EQ(events(head).back(), "delegation.begun");
}

TEST_F(Delegating, ends_early_when_the_giver_says_so_and_only_then)
{
    const auto id = give(order(0, 9)).value();
    EXPECT_TRUE(end_delegation(*database, identifiers, {audit::Actor::Kind::person, officer, "Siti"}, id, now).refused());
    EXPECT_EQ(roles_in(0), acting);
    ASSERT_TRUE(end_delegation(*database, identifiers, {audit::Actor::Kind::person, head, "Budi Santoso"}, id, now));
    EXPECT_EQ(roles_in(0), own);
    EXPECT_TRUE(end_delegation(*database, identifiers, {audit::Actor::Kind::person, head, "Budi Santoso"}, id, now).refused());
    EXPECT_EQ(refused(order(0, 9)), ""); // the days are free again
    database->read([&](db::Reader& reader) {
        const auto given = delegations_of(reader, head);
        ASSERT_EQ(given.size(), 2u);
        EXPECT_FALSE(given[0].ended);
        EXPECT_TRUE(given[1].ended);
        EXPECT_EQ(given[0].to_name, "Siti Aminah");
        EXPECT_EQ(delegations_of(reader, officer).size(), 2u);
    });
}

TEST_F(Delegating, refuses_what_makes_no_sense)
{
    auto wrong = order(0, 1);
    wrong.to_person = head;
    EXPECT_EQ(refused(wrong), "delegation.oneself");
    EXPECT_EQ(refused(order(-1, 1)), "delegation.past");
    EXPECT_EQ(refused(order(2, 1)), "delegation.order");
    wrong = order(0, 1);
    wrong.basis = "";
    EXPECT_EQ(refused(wrong), "delegation.basis");
    wrong = order(0, 1);
    wrong.to_person = 99;
    EXPECT_EQ(refused(wrong), "delegation.unknown");
    wrong = order(0, 1);
    wrong.role = "administrator";
    EXPECT_EQ(refused(wrong), "delegation.not_own");
    EXPECT_EQ(count("delegation"), 0);
}

TEST_F(Delegating, refuses_days_on_which_another_acts_already)
{
    ASSERT_TRUE(give(order(3, 5)));
    EXPECT_EQ(refused(order(5, 6)), "delegation.overlap");
    EXPECT_EQ(refused(order(0, 3)), "delegation.overlap");
    EXPECT_EQ(refused(order(0, 9)), "delegation.overlap");
    EXPECT_EQ(refused(order(6, 9)), "");
    EXPECT_EQ(refused(order(0, 2)), "");
}

TEST_F(Delegating, a_role_held_for_another_is_not_passed_on)
{
    ASSERT_TRUE(give(order(0, 5)));
    auto further = order(0, 1);
    std::swap(further.from_person, further.to_person);
    EXPECT_EQ(refused(further), "delegation.not_own");
}

TEST_F(Delegating, ends_with_the_account_or_the_role_of_who_gave_it)
{
    ASSERT_TRUE(give(order(0, 5)));
    ASSERT_TRUE(change_roles(*database, identifiers, catalogue(), program, head, {}, now));
    EXPECT_EQ(roles_in(0), own);
    ASSERT_TRUE(change_roles(*database, identifiers, catalogue(), program, head, {{"head", "", ""}}, now));
    EXPECT_EQ(roles_in(0), acting);
    ASSERT_TRUE(deactivate_person(*database, identifiers, program, head, now));
    EXPECT_EQ(roles_in(0), own);
}

} // namespace
} // namespace pendopo::people
