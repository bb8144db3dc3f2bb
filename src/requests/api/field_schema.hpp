// The JSON Schema of one answer, by the type of its field and the checks that a schema can say.
#pragma once
#include "catalogue/city.hpp"
#include "catalogue/field.hpp"

namespace pendopo::requests::api {

// What the city lists (agencies, units, places, resources) is an enum of their keys, with their names in `x-names`.
Value field_schema(const catalogue::Field& field, const catalogue::City& city);
// Of a map of answers: the whole form, or one entry of a list.
Value map_schema(const std::vector<catalogue::Field>& fields, const catalogue::City& city);

} // namespace pendopo::requests::api
