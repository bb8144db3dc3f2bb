#include "seed/example_people.hpp"

#include "people/register_person.hpp"

#include <map>

namespace pendopo::seed {

namespace {

Value people_file(const std::string& data_folder, const std::string& city)
{
    return read_yaml_file(data_folder + "/example/" + city + "/people.yaml")["people"];
}

people::NewPerson new_person(const Value& entry)
{
    people::NewPerson person;
    person.name = entry["name"].text();
    person.email = EmailAddress(entry["email"].text());
    person.phone = PhoneNumber(entry.text_or("phone"));
    person.employee_number = entry.text_or("nip");
    person.position = {entry["position"].text_or("id"), entry["position"].text_or("en")};
    person.agency = entry.text_or("agency");
    for (const auto& role : entry["roles"].items())
        person.roles.push_back({role["role"].text(), role.text_or("unit"), {}});
    person.password = Password(entry["password"].text());
    person.must_change_password = false;
    return person;
}

} // namespace

std::vector<ExamplePerson> read_example_people(const std::string& data_folder, const std::string& city)
{
    std::vector<ExamplePerson> people;
    const auto file = people_file(data_folder, city);
    for (const auto& entry : file.items())
        people.push_back({entry["key"].text(), entry["name"].text(), entry["email"].text(), entry["password"].text(),
            {entry["position"].text_or("id"), entry["position"].text_or("en")}});
    return people;
}

void register_example_people(const requests::Workplace& place, const std::string& data_folder, Instant now)
{
    const audit::Actor seeder{audit::Actor::Kind::system, 0, "seed"};
    const auto file = people_file(data_folder, place.city().key);
    for (const auto& entry : file.items()) {
        bool known = false;
        const EmailAddress email(entry["email"].text());
        place.database.read(
            [&](db::Reader& reader) { known = people::find_person_by_email(reader, email, place.today(now)).has_value(); });
        if (known)
            continue;
        const auto registered
            = people::register_person(place.database, place.identifiers, place.catalogue, seeder, new_person(entry), now);
        if (registered.refused())
            throw Bug("example person " + entry["key"].text() + ": " + registered.refusal().code);
    }
}

Cast registered_people(const requests::Workplace& place, const std::string& data_folder)
{
    std::map<std::string, std::string> emails;
    for (const auto& example : read_example_people(data_folder, place.city().key))
        emails[example.key] = example.email;
    return [&place, emails](const std::string& key, Date today) {
        access::Actor actor;
        place.database.read([&](db::Reader& reader) {
            actor.person = people::find_person_by_email(reader, EmailAddress(emails.at(key)), today);
        });
        INVARIANT(actor.person, "example people are registered first");
        actor.grants = access::Grants(place.city(), *actor.person);
        return actor;
    };
}

Cast described_people(const requests::Workplace& place, const std::string& data_folder)
{
    std::map<std::string, access::Actor> actors;
    std::int64_t id = 0;
    const auto file = people_file(data_folder, place.city().key);
    for (const auto& entry : file.items()) {
        const auto described = new_person(entry);
        people::Person person;
        person.id = ++id;
        person.name = described.name;
        person.email = described.email;
        person.phone = described.phone;
        person.employee_number = described.employee_number;
        person.position = described.position;
        person.agency = described.agency;
        person.roles = described.roles;
        actors[entry["key"].text()] = {person, access::Grants(place.city(), person)};
    }
    return [actors](const std::string& key, Date) { return actors.at(key); };
}

} // namespace pendopo::seed
