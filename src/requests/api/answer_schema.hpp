// The JSON Schema (draft 2020-12) of the answers to a service's form, made from its definition. What a schema cannot
// say (free times, working days, check digits of identity numbers) is checked when the request is sent.
#pragma once
#include "catalogue/city.hpp"
#include "catalogue/service.hpp"

namespace pendopo::requests::api {

Value answer_schema(const catalogue::Service& service, const catalogue::City& city);

} // namespace pendopo::requests::api
