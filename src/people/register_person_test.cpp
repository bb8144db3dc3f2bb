#include "people/api_token.hpp"
#include "people/list_people.hpp"
#include "people/people_test.hpp"

#include <set>

namespace pendopo::people {
namespace {

using Registering = Town;

TEST_F(Registering, refuses_everything_that_is_wrong_at_once)
{
    auto person = siti();
    person.name = " ";
    person.email = EmailAddress("siti di contoh");
    person.phone = PhoneNumber("nomor saya");
    person.password = Password("pendek");
    person.agency = "kementerian";
    person.roles
        = {{"emperor", "", ""}, {"operator", "", ""}, {"head", "aptika", ""}, {"operator", "ikp", ""}, {"operator", "ikp", ""}};
    const auto refused = register_person(*database, identifiers, catalogue(), program, person, now);
    ASSERT_TRUE(refused.refused());
    std::multiset<std::string> codes;
    for (const auto& complaint : refused.refusal().complaints)
        codes.insert(complaint.code);
    EXPECT_EQ(codes,
        (std::multiset<std::string>{"agency.unknown", "email.malformed", "name.length", "password.short", "phone.malformed",
            "role.twice", "role.unit", "role.unit", "role.unknown"}));
    EXPECT_EQ(count("person"), 0);
}

TEST_F(Registering, addresses_are_told_from_slips_of_the_pen)
{
    auto person = siti();
    person.roles.clear();
    for (const char* wrong : {"", "@contoh.id", "siti@", "siti@contoh", "siti@.id", "siti@contoh.", "a@b@contoh.id",
             "siti aminah@contoh.id", "siti,x@contoh.id", "siti@contoh..id"}) {
        person.email = EmailAddress(wrong);
        EXPECT_TRUE(register_person(*database, identifiers, catalogue(), program, person, now).refused()) << wrong;
    }
    EXPECT_EQ(count("person"), 0);
}

TEST_F(Registering, an_address_has_one_account_however_it_is_written)
{
    enter(siti());
    auto again = siti();
    again.email = EmailAddress("SITI.AMINAH@contoh.id");
    const auto refused = register_person(*database, identifiers, catalogue(), program, again, now);
    ASSERT_TRUE(refused.refused());
    EXPECT_EQ(refused.refusal().code, "person.known");
    EXPECT_EQ(refused.refusal().complaints.at(0).field, "email");
    database->read([&](db::Reader& reader) {
        EXPECT_TRUE(find_person_by_email(reader, EmailAddress("Siti.Aminah@Contoh.Id"), today()));
        EXPECT_FALSE(find_person_by_email(reader, EmailAddress("rina@contoh.id"), today()));
        EXPECT_FALSE(find_person(reader, 99, today()));
    });
}

TEST_F(Registering, a_role_for_an_agency_needs_the_agency)
{
    auto person = siti();
    person.roles = {{"agency_applicant", "", ""}};
    EXPECT_EQ(register_person(*database, identifiers, catalogue(), program, person, now).refusal().complaints.at(0).code,
        "role.agency");
    person.agency = catalogue().city().agencies.front().key;
    const auto id = enter(person);
    EXPECT_EQ(find(id).agency, person.agency);
}

TEST_F(Registering, roles_change_as_a_whole_and_leave_what_they_were_in_the_record)
{
    const auto id = enter(siti()), head = enter(budi());
    const audit::Actor administrator{audit::Actor::Kind::person, head, "Budi Santoso"};
    const std::vector<RoleHeld> roles{{"operator", "ikp", ""}, {"records_officer", "", ""}};
    ASSERT_TRUE(change_roles(*database, identifiers, catalogue(), administrator, id, roles, now));
    EXPECT_EQ(find(id).roles, roles);
    EXPECT_EQ(count("event where name = 'person.roles_changed' and before = '[\"operator:aptika\"]'"
                    " and after = '[\"operator:ikp\",\"records_officer\"]'"),
        1);
    EXPECT_EQ(change_roles(*database, identifiers, catalogue(), administrator, 99, roles, now).refusal().why, Why::not_found);
    EXPECT_EQ(change_roles(*database, identifiers, catalogue(), administrator, head, {}, now).refusal().code, "person.oneself");
    EXPECT_TRUE(change_roles(*database, identifiers, catalogue(), administrator, id, {{"operator", "x", ""}}, now).refused());
    EXPECT_EQ(find(id).roles, roles);
}

TEST_F(Registering, a_closed_account_loses_sessions_and_tokens_and_may_be_opened_again)
{
    const auto id = enter(siti());
    const auto session_token = sign_in("siti.aminah@contoh.id", "sepeda biru tua").value().token;
    const auto token = issue_token(*database, identifiers, program, id, "Sinkronisasi", 30, now).value();
    ASSERT_TRUE(deactivate_person(*database, identifiers, program, id, now));
    EXPECT_FALSE(session(session_token));
    EXPECT_EQ(sign_in("siti.aminah@contoh.id", "sepeda biru tua").refusal().code, "sign_in.inactive");
    EXPECT_EQ(sign_in("siti.aminah@contoh.id", "salah").refusal().code, "sign_in.refused");
    EXPECT_TRUE(deactivate_person(*database, identifiers, program, id, now).refused());
    ASSERT_TRUE(activate_person(*database, identifiers, program, id, now));
    EXPECT_TRUE(sign_in("siti.aminah@contoh.id", "sepeda biru tua"));
    database->read([&](db::Reader& reader) { EXPECT_FALSE(find_token(reader, token, today(), now)); });
    EXPECT_FALSE(session(session_token));
}

TEST_F(Registering, a_first_password_replaces_the_old_one_and_must_be_changed)
{
    const auto id = enter(siti());
    const auto session_token = sign_in("siti.aminah@contoh.id", "sepeda biru tua").value().token;
    const auto password = give_first_password(*database, identifiers, program, id, now);
    ASSERT_TRUE(password);
    EXPECT_FALSE(session(session_token));
    EXPECT_TRUE(sign_in("siti.aminah@contoh.id", "sepeda biru tua").refused());
    const auto signed_in = sign_in("siti.aminah@contoh.id", password.value().reveal().c_str());
    ASSERT_TRUE(signed_in);
    EXPECT_TRUE(signed_in->person.must_change_password);
    EXPECT_EQ(give_first_password(*database, identifiers, program, 99, now).refusal().why, Why::not_found);
}

TEST_F(Registering, people_are_found_by_name_and_address_page_by_page)
{
    for (int i = 10; i < 40; ++i) {
        database->run_script("insert into person (id, email, name, phone, employee_number, position, password,"
                             " must_change_password, active, confirmed_at, created_at) values ("
            + std::to_string(i) + ", 'warga" + std::to_string(i) + "@contoh.id', 'Warga " + std::to_string(i)
            + "', '', '', '{\"id\":\"\",\"en\":\"\"}', '', 0, 1, 1, 1)");
    }
    enter(siti());
    database->read([&](db::Reader& reader) {
        const auto first = list_people(reader, "", 1), second = list_people(reader, "", 2);
        EXPECT_EQ(first.found, 31);
        ASSERT_EQ(first.people.size(), 25u);
        ASSERT_EQ(second.people.size(), 6u);
        EXPECT_EQ(first.people.front().name, "Siti Aminah");
        EXPECT_EQ(first.people.front().roles.size(), 1u);
        EXPECT_EQ(list_people(reader, "SITI", 1).found, 1);
        EXPECT_EQ(list_people(reader, "warga12@", 1).found, 1);
        EXPECT_EQ(list_people(reader, "%", 1).found, 0);
        EXPECT_EQ(list_people(reader, "_", 1).found, 0);
        const auto officers = list_officers(reader, {"operator"});
        ASSERT_EQ(officers.size(), 1u);
        EXPECT_TRUE(list_officers(reader, {"head"}).empty());
    });
}

TEST_F(Registering, tokens_open_the_door_until_they_expire_or_are_revoked)
{
    const auto id = enter(siti());
    const auto token = issue_token(*database, identifiers, program, id, " Sinkronisasi ", 30, now).value();
    EXPECT_TRUE(token.reveal().starts_with("pdp_"));
    EXPECT_EQ(count("event where after like '%" + token.reveal() + "%'"), 0);
    const auto whose = [&](const Secret& shown) {
        std::int64_t found = 0;
        database->read([&](db::Reader& reader) {
            if (const auto person = find_token(reader, shown, today(), now))
                found = person->id;
        });
        return found;
    };
    EXPECT_EQ(whose(token), id);
    EXPECT_EQ(whose(Secret("pdp_wrong")), 0);
    later(30 * 24 * 60);
    EXPECT_EQ(whose(token), 0);
    const auto second = issue_token(*database, identifiers, program, id, "Lain", 30, now).value();
    std::vector<ApiToken> tokens;
    database->read([&](db::Reader& reader) { tokens = list_tokens(reader); });
    ASSERT_EQ(tokens.size(), 2u);
    EXPECT_EQ(tokens[1].name, "Sinkronisasi");
    ASSERT_TRUE(revoke_token(*database, identifiers, program, tokens[0].id, now));
    EXPECT_EQ(whose(second), 0);
    EXPECT_TRUE(revoke_token(*database, identifiers, program, tokens[0].id, now).refused());
    EXPECT_TRUE(issue_token(*database, identifiers, program, id, "", 30, now).refused());
    EXPECT_TRUE(issue_token(*database, identifiers, program, id, "Lama", 400, now).refused());
    EXPECT_TRUE(issue_token(*database, identifiers, program, 99, "Lama", 30, now).refused());
    EXPECT_EQ(events(id), (std::vector<std::string>{"person.registered", "token.issued", "token.issued", "token.revoked"}));
}

} // namespace
} // namespace pendopo::people
