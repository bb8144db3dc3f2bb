// A person with an account: an applicant, an officer, the head, the administrator (126/2022 Pasal 10).
#pragma once
#include "base/message.hpp"
#include "base/private.hpp"
#include "base/time.hpp"
#include "platform/db/database.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pendopo::people {

// A role as a person holds it: in a unit, for their agency (unit empty), or for the office (unit empty).
struct RoleHeld {
    std::string role;
    std::string unit;
    std::string acting_for; // the name of the person who is away, when held by delegation
    bool operator==(const RoleHeld&) const = default;
};

struct Person {
    std::int64_t id = 0;
    std::string name;
    EmailAddress email;
    PhoneNumber phone;
    std::string employee_number; // NIP
    Bilingual position;
    std::string agency; // key, for those who apply for one; else empty
    bool must_change_password = false;
    bool active = true;
    std::vector<RoleHeld> roles; // their own and those delegated to them today
};

// With the roles held on `today`. Empty when there is none.
std::optional<Person> find_person(db::Reader& reader, std::int64_t id, Date today);
std::optional<Person> find_person_by_email(db::Reader& reader, const EmailAddress& email, Date today);

} // namespace pendopo::people
