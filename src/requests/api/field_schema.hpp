// The JSON Schema of one answer, by the type of its field and the checks that a schema can say.
#pragma once
#include "catalogue/field.hpp"

namespace pendopo::requests::api {

Value field_schema(const catalogue::Field& field);
// Of a map of answers: the whole form, or one entry of a list.
Value map_schema(const std::vector<catalogue::Field>& fields);

} // namespace pendopo::requests::api
