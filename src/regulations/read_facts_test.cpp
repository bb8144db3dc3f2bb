// What is asked of tables that other parts fill: rows as those parts write them, and the facts drawn from them.
#include "regulations/regulations_test.hpp"

namespace pendopo::regulations {

class ReadFacts : public SmallRegulation {
protected:
    Facts read()
    {
        return reading([&](db::Reader& reader) { return read_facts(reader, here, now); });
    }
    // A request of a service that lies on a desk; due_on of the desk entry.
    void lay(int id, const std::string& service, const std::string& unit, const std::string& view, const std::string& due_on,
        const std::string& person = "null", const std::string& submitted_on = "2026-11-20")
    {
        const auto n = std::to_string(id);
        database->run_script("insert into definition (digest, service, version, content, first_seen_at) values ('d', "
                             "'s', 1, '', 0) on conflict do nothing;"
                             "insert into request (id, number, salt, service, definition, procedure_version, "
                             "agreed_at, unit, state, version, chain, subject, answers, person_id, "
                             "agency, applicant_name, applicant_organisation, applicant_email, language, submitted_at, "
                             "submitted_on, counted_from, due_on, round) values ("
            + n + ", 'N" + n + "', '', '" + service + "', 'd', 1, 0, '" + unit + "', 'submitted', 1, '', '', '{}', " + person
            + ", null, '', '', '', 'en', 0, '" + submitted_on + "', '2026-11-20', '" + due_on + "', " + (id % 2 ? "1" : "0")
            + ");"
              "insert into desk_entry (request_id, unit, view, step, service, due_on) values ("
            + n + ", '" + unit + "', '" + view + "', 'verify', '" + service + "', '" + due_on + "')");
    }
};

TEST_F(ReadFacts, RequestsAreOpenUntilAnsweredAndLateAfterTheirDay)
{
    lay(1, "kunjungan", "teknik", "action", "2026-11-20");
    lay(2, "kunjungan", "@head", "action", "2026-11-18");
    lay(3, "kunjungan", "teknik", "action", "2026-11-23"); // due today
    lay(4, "kunjungan", "teknik", "waiting", "9999-12-31");
    lay(5, "kunjungan", "teknik", "done", "9999-12-31");
    lay(6, "data", "teknik", "action", "2026-12-01");
    // On a second desk it is still one request.
    database->run_script("insert into desk_entry (request_id, unit, view, step, service, due_on) values (1, "
                         "'sekretariat', 'action', 'work', 'kunjungan', '2026-11-20')");
    const auto facts = read();
    const auto& visits = facts.services.at("kunjungan");
    EXPECT_EQ(visits.open, 4);
    EXPECT_EQ(visits.late, 2);
    EXPECT_EQ(visits.late_since, Date::parse("2026-11-18"));
    EXPECT_EQ(facts.services.at("data").late, 0);
}

TEST_F(ReadFacts, RecentRequestsAreThoseOfTheLastThirtyDays)
{
    lay(1, "data", "teknik", "action", "2026-12-01");
    lay(2, "data", "teknik", "action", "2026-12-01", "1");
    lay(3, "data", "teknik", "action", "2026-12-01", "null", "2026-10-01"); // long ago
    const auto requests = read().program.requests;
    EXPECT_EQ(requests.submitted, 2);
    EXPECT_EQ(requests.guests, 1);
    EXPECT_EQ(requests.returned, 1);
    EXPECT_EQ(requests.english, 2);
}

TEST_F(ReadFacts, PasswordsAreCountedAsTheyAreKept)
{
    database->run_script("update person set password = '$argon2id$v=19$x' where id < 3; update person set password = "
                         "'rahasia', must_change_password = 1 where id = 3");
    const auto program = read().program;
    EXPECT_EQ(program.accounts, 3);
    EXPECT_EQ(program.hashed, 2);
    EXPECT_EQ(program.first_passwords, 1);
}

TEST_F(ReadFacts, AssessmentsAndReportsCountOnlyForTheCityAndOnceSent)
{
    const auto assess = [&](const char* year, const char* owner) {
        database->run_script(std::string("insert into assessment (id, year, instrument, owner, edition, manner, state, "
                                         "reason, begun_at, begun_by, begun_name, acts) "
                                         "values (")
            + year + (owner[0] ? "1" : "0") + ", " + year + ", 'ukur', '" + owner
            + "', 1, 'counted', 'open', '', 0, 1, '', 0)");
    };
    assess("2024", "");
    assess("2026", "agency:dinkes");
    EXPECT_EQ(read().measures.at("ukur"), 2024);
    assess("2025", "");
    EXPECT_EQ(read().measures.at("ukur"), 2025);
    EXPECT_TRUE(read().reports.empty());
    for (const char* row : {"1, 'tahunan', '', '2024', '2024-01-01', '2024-12-31', '', 'sent'",
             "2, 'tahunan', '', '2025', '2025-01-01', '2025-12-31', '', 'draft'"})
        database->run_script(
            std::string("insert into report (id, report, owner, occasion, first_on, last_on, entry_register, state, texts, "
                        "content, label, version, "
                        "chain, made_at, made_name, handed_in_name, decided_name, acting_for, reason, told, settled) values (")
            + row + ", '{}', '', '3/LAP/2025', 1, '', 0, '', '', '', '', '', 0, 0)");
    const auto sent = read().reports.at("tahunan");
    ASSERT_EQ(sent.sent.size(), 1u);
    EXPECT_EQ(sent.sent.begin()->first, Date::parse("2024-12-31"));
    EXPECT_EQ(sent.number, "3/LAP/2025");
}

} // namespace pendopo::regulations
