// Who acts for whom: the head names an officer (Plh.) for days of absence; their role's desk opens to that officer.
#pragma once
#include "audit/write.hpp"
#include "people/person.hpp"

namespace pendopo::people {

struct Delegation {
    std::int64_t id = 0;
    std::int64_t from_person = 0, to_person = 0;
    std::string from_name, to_name, role;
    Date first_day, last_day;
    std::string basis; // number of the decree or order
    bool ended = false;
};

Result<std::int64_t> delegate(db::Database& database, audit::Identifiers& identifiers, const audit::Actor& actor,
    const Delegation& delegation, Date today, Instant now);
Result<> end_delegation(db::Database& database, audit::Identifiers& identifiers, const audit::Actor& actor, std::int64_t id,
    Instant now);
std::vector<Delegation> delegations_of(db::Reader& reader, std::int64_t person_id);

} // namespace pendopo::people
