// Whose something is that serves an article: "unit:<key>", "agency:<key>", "units" (each), "agencies" (each), "office",
// "program". From the definitions alone.
#pragma once
#include "regulations/workplace.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pendopo::regulations {

std::string owner_word(governance::Owner owner);
std::string owner_of_role(const catalogue::City& city, std::string_view key);
std::string owner_of_duty(const Workplace& place, const governance::Debtor& who);

// Everybody of whom something of that regulation is, in the order of the city's files, with their names.
std::vector<std::pair<std::string, Bilingual>> owners_in(const Workplace& place, const Regulation& regulation);
// Whether something of that article is theirs: a unit's is also what each unit keeps.
bool is_of(const Workplace& place, const Article& article, std::string_view owner);

} // namespace pendopo::regulations
