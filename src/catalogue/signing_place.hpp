// What stands before the date of a letter that the office signs.
#pragma once
#include "catalogue/city.hpp"

namespace pendopo::catalogue {

// "Pontianak" of "Kota Pontianak". Empty for a regency: the town it is governed from has a name of its own.
std::string signing_place(const City& city);
// "Pontianak, 25 Februari 2026"; the date alone where there is no place. In the language of the office.
std::string place_and_date(const City& city, Date day);

} // namespace pendopo::catalogue
