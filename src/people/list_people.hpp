// People in lists: for the administrator, and for who names an officer to act for them.
#pragma once
#include "people/person.hpp"

#include <string>
#include <vector>

namespace pendopo::people {

struct ListedPerson {
    std::int64_t id = 0;
    std::string name;
    EmailAddress email;
    std::string agency; // key, or empty
    enum class State { active, closed, unconfirmed } state = State::active;
    std::vector<RoleHeld> roles; // their own
};

struct PeoplePage {
    std::int64_t found = 0;
    std::vector<ListedPerson> people;
};

inline constexpr int people_a_page = 25;

// Those whose name or address holds the words, by name; `page` counts from 1.
PeoplePage list_people(db::Reader& reader, const std::string& words, int page);
// Active people with at least one role of their own that `counts`, by name.
std::vector<ListedPerson> list_officers(db::Reader& reader, const std::vector<std::string>& roles_that_count);
ListedPerson::State state_of(bool active, bool confirmed);

} // namespace pendopo::people
