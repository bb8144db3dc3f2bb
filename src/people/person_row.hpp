// How a person lies in the database; inside this folder only.
#pragma once
#include "people/person.hpp"

namespace pendopo::people {

// The columns of find_person.sql, and the roles held today.
Person person_of(db::Reader& reader, const db::Row& row, Date today);
std::string position_text(const Bilingual& position);
// As addresses are kept and compared: without blanks around, in lower case.
std::string kept_address(const EmailAddress& email);

} // namespace pendopo::people
