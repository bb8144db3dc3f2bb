// A duty's rule as data, on its way into the database and back; inside this folder only.
#pragma once
#include "governance/duty.hpp"
#include "platform/data/value.hpp"

namespace pendopo::duties {

// A condition on entries: {field: [value, …]}.
Value where_value(const governance::Where& where);
governance::Where where_in(const Value& value); // of nothing: none

Value when_value(const governance::When& when);
governance::When when_in(const Value& value); // Bug when when_value did not write it

} // namespace pendopo::duties
