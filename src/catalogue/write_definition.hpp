// A service as the canonical JSON that a request keeps: groups expanded, options filled in, keys in a fixed order.
#pragma once
#include "catalogue/service.hpp"

#include <string>

namespace pendopo::catalogue {

std::string write_definition(const Service& service);

} // namespace pendopo::catalogue
