// A service as JSON: in a list, and whole.
#pragma once
#include "catalogue/city.hpp"
#include "catalogue/service.hpp"

namespace pendopo::requests::api {

Value service_in_short(const catalogue::Service& service);
// Everything its definition says, and `schema`: the JSON Schema of its answers.
Value whole_service(const catalogue::Service& service, const catalogue::City& city);

} // namespace pendopo::requests::api
