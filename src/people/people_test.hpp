// A town of few people for the tests of this folder: real files, a real database, a clock that is told.
#pragma once
#include "catalogue/catalogue.hpp"
#include "people/register_person.hpp"
#include "people/sign_in.hpp"
#include "testing/database.hpp"

#include <gtest/gtest.h>

namespace pendopo::people {

inline const audit::Actor program{audit::Actor::Kind::system, 0, "program"};

class Town : public ::testing::Test {
protected:
    static const catalogue::Catalogue& catalogue()
    {
        static const auto read = catalogue::Catalogue::read(testing::data_folder(), "pontianak");
        return read;
    }

    static NewPerson siti()
    {
        return {.name = "Siti Aminah",
            .email = EmailAddress("Siti.Aminah@Contoh.id"),
            .phone = PhoneNumber("0812 3456 7890"),
            .employee_number = "198001012005012001",
            .position = {"Pranata Komputer", "Computer specialist"},
            .roles = {{"operator", "aptika", ""}},
            .password = Password("sepeda biru tua"),
            .must_change_password = false};
    }
    static NewPerson budi()
    {
        return {.name = "Budi Santoso",
            .email = EmailAddress("budi@contoh.id"),
            .position = {"Kepala Dinas", "Head of Office"},
            .roles = {{"head", "", ""}},
            .password = Password("gunung dan laut"),
            .must_change_password = false};
    }

    std::int64_t enter(const NewPerson& person)
    {
        const auto id = register_person(*database, identifiers, catalogue(), program, person, now);
        EXPECT_TRUE(id) << (id.refused() ? id.refusal().message.id : "");
        return id ? id.value() : 0;
    }
    Result<SignedIn> sign_in(const char* email, const char* password, const Secret& before = {})
    {
        return people::sign_in(*database, identifiers, EmailAddress(email), Password(password), today(), now, before);
    }
    std::optional<Person> session(const Secret& token)
    {
        std::optional<Person> person;
        database->read([&](db::Reader& reader) { person = find_session(reader, token, today(), now); });
        return person;
    }
    Person find(std::int64_t id)
    {
        std::optional<Person> person;
        database->read([&](db::Reader& reader) { person = find_person(reader, id, today()); });
        return person.value();
    }
    // The names of what happened to a person, oldest first.
    std::vector<std::string> events(std::int64_t person_id)
    {
        std::vector<std::string> names;
        database->read([&](db::Reader& reader) {
            for (const auto& row :
                reader.rows(db::query("audit/events_of_subject"), {{"subject", "person"}, {"subject_id", person_id}}))
                names.push_back(row.text("name"));
        });
        return names;
    }
    // How many rows a query made for this test finds.
    std::int64_t count(const std::string& from_where)
    {
        const db::Query ask("count", "select count(*) as found from " + from_where,
            "select count(*) as found from " + from_where);
        std::int64_t found = 0;
        database->read([&](db::Reader& reader) { found = reader.row(ask, {})->integer("found"); });
        return found;
    }
    Date today() const { return now.date(UtcOffset(std::chrono::minutes(420))); }
    void later(std::int64_t minutes) { now = Instant(now.unix_milliseconds() + minutes * 60'000); }

    testing::FreshDatabase database;
    audit::Identifiers identifiers{*database};
    Instant now = *Instant::parse("2026-11-23T08:00:00+07:00");
};

} // namespace pendopo::people
