// Whether a condition of a definition holds.
#pragma once
#include "catalogue/field.hpp"

namespace pendopo::catalogue {

bool holds(const Condition& condition, const Value& answers);

} // namespace pendopo::catalogue
