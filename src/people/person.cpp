#include "people/person.hpp"

#include "people/person_row.hpp"
#include "platform/data/value.hpp"
#include "platform/text/unicode.hpp"

namespace pendopo::people {

namespace {

Bilingual read_position(const std::string& kept)
{
    const auto position = read_json(kept).value();
    return {position["id"].text(), position["en"].text()};
}

std::optional<Person> person_or_none(db::Reader& reader, const std::optional<db::Row>& row, Date today)
{
    if (!row)
        return std::nullopt;
    return person_of(reader, *row, today);
}

} // namespace

std::string position_text(const Bilingual& position)
{
    return write_json(Value::map({{"id", position.indonesian}, {"en", position.english}}));
}

std::string kept_address(const EmailAddress& email)
{
    auto address = text::tidy(email.reveal());
    for (char& c : address)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return address;
}

Person person_of(db::Reader& reader, const db::Row& row, Date today)
{
    static const auto& roles_held_today = db::query("people/roles_held_today");
    Person person{row.integer("id"), row.text("name"), EmailAddress(row.text("email")), PhoneNumber(row.text("phone")),
        row.text("employee_number"), read_position(row.text("position")), row.text_or("agency", ""),
        row.yes("must_change_password"), row.yes("active"), {}};
    for (const auto& held : reader.rows(roles_held_today, {{"person_id", person.id}, {"today", today}}))
        person.roles.push_back({held.text("role"), held.text("unit"), held.text("acting_for")});
    return person;
}

std::optional<Person> find_person(db::Reader& reader, std::int64_t id, Date today)
{
    static const auto& find = db::query("people/find_person");
    return person_or_none(reader, reader.row(find, {{"id", id}}), today);
}

std::optional<Person> find_person_by_email(db::Reader& reader, const EmailAddress& email, Date today)
{
    static const auto& find = db::query("people/find_person_by_email");
    return person_or_none(reader, reader.row(find, {{"email", kept_address(email)}}), today);
}

} // namespace pendopo::people
