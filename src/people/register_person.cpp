#include "people/register_person.hpp"

#include "people/check_person.hpp"
#include "people/password_rule.hpp"
#include "people/person_row.hpp"
#include "people/roles.hpp"
#include "platform/crypto/crypto.hpp"
#include "platform/text/unicode.hpp"

namespace pendopo::people {

namespace {

Result<> check(const catalogue::City& city, const NewPerson& person)
{
    auto complaints = check_roles(city, person.roles, person.agency);
    for (auto complaint : {check_name(person.name), check_email(person.email), check_phone(person.phone),
             check_password(person.password, person.email, "password")})
        if (complaint)
            complaints.push_back(std::move(*complaint));
    return refuse_if_any(std::move(complaints));
}

Refusal taken()
{
    auto refusal = refuse(Why::conflict, "person.known", say("Alamat email ini sudah punya akun."));
    refusal.complaints = {{"email", refusal.message, refusal.code}};
    return refusal;
}

} // namespace

Result<std::int64_t> register_person(db::Database& database, audit::Identifiers& identifiers,
    const catalogue::Catalogue& catalogue, const audit::Actor& actor, const NewPerson& person, Instant now)
{
    static const auto& insert_person = db::query("people/insert_person");
    TRY(check(catalogue.city(), person));
    const auto hash = crypto::hash_password(person.password);
    const auto id = identifiers.next("person");
    const auto agency = person.agency.empty() ? std::nullopt : std::optional(person.agency);
    return audit::write(database, identifiers, [&](audit::Act& act) -> Result<audit::Kept<std::int64_t>> {
        const auto inserted = act.change(insert_person,
            {{"id", id}, {"email", kept_address(person.email)}, {"name", text::tidy(person.name)},
                {"phone", text::tidy(person.phone.reveal())}, {"employee_number", text::tidy(person.employee_number)},
                {"position", position_text(person.position)}, {"agency", agency}, {"password", hash},
                {"must_change", person.must_change_password}, {"active", true}, {"confirmed_at", now}, {"now", now}});
        if (inserted == 0)
            return taken();
        insert_roles(act, id, person.roles);
        return act.commit(audit::Event{{"person", id}, "person.registered", actor, now, Value(),
                              Value::map({{"roles", roles_value(person.roles)}, {"agency", person.agency}})},
            id);
    });
}

} // namespace pendopo::people
