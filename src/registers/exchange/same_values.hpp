// Whether a table says what an entry holds already.
#pragma once
#include "platform/data/value.hpp"

namespace pendopo::registers::exchange {

// Equal as people read them: 50 and 50.0 are the same number, what is left out is null.
bool same_values(const Value& before, const Value& after);

} // namespace pendopo::registers::exchange
