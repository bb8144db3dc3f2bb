// New persons and what changes about them: by the administrator, or an external applicant for themself.
#pragma once
#include "audit/write.hpp"
#include "catalogue/catalogue.hpp"
#include "people/person.hpp"

namespace pendopo::people {

struct NewPerson {
    std::string name;
    EmailAddress email;
    PhoneNumber phone;
    std::string employee_number;
    Bilingual position;
    std::string agency;
    std::vector<RoleHeld> roles;
    Password password;
    bool must_change_password = true; // 126/2022 Pasal 17 ayat (3)
};

// Refuses a known e-mail address, an unknown role, unit or agency, a password under 12 characters.
Result<std::int64_t> register_person(db::Database& database, audit::Identifiers& identifiers,
    const catalogue::Catalogue& catalogue, const audit::Actor& actor, const NewPerson& person, Instant now);
Result<> change_roles(db::Database& database, audit::Identifiers& identifiers, const catalogue::Catalogue& catalogue,
    const audit::Actor& actor, std::int64_t person_id, const std::vector<RoleHeld>& roles, Instant now);
// Ends sessions, tokens and delegations too. Nobody changes their own account in these ways. 126/2022 Pasal 17 ayat (5).
Result<> deactivate_person(db::Database& database, audit::Identifiers& identifiers, const audit::Actor& actor,
    std::int64_t person_id, Instant now);
Result<> activate_person(db::Database& database, audit::Identifiers& identifiers, const audit::Actor& actor,
    std::int64_t person_id, Instant now);
// A new password, to be shown once and changed at the next sign-in; ends all sessions. 126/2022 Pasal 17 ayat (3).
Result<Password> give_first_password(db::Database& database, audit::Identifiers& identifiers, const audit::Actor& actor,
    std::int64_t person_id, Instant now);

} // namespace pendopo::people
