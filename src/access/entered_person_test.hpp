// Somebody with one role, for the tests of every part: entered in the database, and as the actor that a session would give.
#pragma once
#include "access/grants.hpp"
#include "platform/db/database.hpp"

#include <string>

namespace pendopo::access {

struct EnteredPerson {
    std::int64_t id = 0;
    std::string name, role;
    std::string unit = {}, agency = {};
};

// Their address is orang<id>@contoh.example. Rules ask the actor; only what looks for people by their role asks for the row
// that enter_role adds.
inline Actor enter_person(db::Database& database, const catalogue::City& city, const EnteredPerson& entered)
{
    people::Person person;
    person.id = entered.id;
    person.name = entered.name;
    person.agency = entered.agency;
    person.roles = {{entered.role, entered.unit, ""}};
    const auto id = std::to_string(entered.id), email = "orang" + id + "@contoh.example";
    person.email = EmailAddress(email);
    database.run_script("insert into person (id, email, name, phone, employee_number, position, agency, password, "
                        "must_change_password, active, created_at) values ("
        + id + ", '" + email + "', '" + entered.name + "', '', '', '{\"id\":\"Petugas\",\"en\":\"Officer\"}', '"
        + entered.agency + "', '', 0, 1, 0)");
    return {person, Grants(city, person)};
}
inline Actor enter_role(db::Database& database, Actor actor)
{
    const auto& held = actor.person->roles.front();
    database.run_script("insert into person_role (person_id, role, unit) values (" + std::to_string(actor.person->id) + ", '"
        + held.role + "', '" + held.unit + "')");
    return actor;
}

} // namespace pendopo::access
