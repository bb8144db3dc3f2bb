// Whether the named people of a city's example still fit its organisation: agencies and units get other keys.
#pragma once
#include "catalogue/city.hpp"
#include "platform/data/value.hpp"

#include <string>
#include <vector>

namespace pendopo::cities {

// People of example/<city>/people.yaml whose agency, unit or role the city does not have, with file and line. None when
// the city has no example.
std::vector<FileTrouble> check_example(const std::string& data_folder, const catalogue::City& city);

} // namespace pendopo::cities
