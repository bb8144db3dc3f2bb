// The services of a city's folder, each checked, in the order they are shown.
#pragma once
#include "catalogue/city.hpp"
#include "catalogue/read_definition_file.hpp"
#include "catalogue/service.hpp"

#include <deque>

namespace pendopo::catalogue {

std::deque<Service> read_services(const DataFolder& data, const City& city);

} // namespace pendopo::catalogue
