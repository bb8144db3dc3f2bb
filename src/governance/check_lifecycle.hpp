// The states of a register and the steps between them: every state can be reached, and left unless it is final.
#pragma once
#include "governance/references.hpp"

namespace pendopo::governance {

void check_lifecycle(const Draft<Register>& draft, const References& refer);

} // namespace pendopo::governance
