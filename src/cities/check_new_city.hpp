// Whether a city can be made from what is wished for.
#pragma once
#include "base/result.hpp"
#include "cities/new_city.hpp"

namespace pendopo::cities {

// Refuses a key that cannot stand in addresses, an unknown zone, a malformed domain, code or regulation, an empty name,
// and, with Why::conflict, a city that `data_folder` has already.
Result<> check_new_city(const std::string& data_folder, const NewCity& wish);

} // namespace pendopo::cities
