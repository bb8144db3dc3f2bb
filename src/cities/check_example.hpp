// Whether the named people of a city's example and what they ask for still fit the city: agencies, units and places get
// other keys, services are struck out.
#pragma once
#include "catalogue/catalogue.hpp"
#include "platform/data/value.hpp"

#include <string>
#include <vector>

namespace pendopo::cities {

// People of example/<city>/people.yaml whose agency, unit or role the city does not have; requests of requests.yaml for
// a service, by a person, or with an answer that it does not have. With file and line; none when the city has no
// example.
std::vector<FileTrouble> check_example(const std::string& data_folder, const catalogue::Catalogue& catalogue);

} // namespace pendopo::cities
