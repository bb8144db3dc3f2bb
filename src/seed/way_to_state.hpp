// The shortest way through a register's steps from where an entry begins to a state.
#pragma once
#include "governance/register.hpp"

#include <string>
#include <vector>

namespace pendopo::seed {

// Empty when it begins there; Bug when no way leads there. `without`: key of a step that is not taken; empty: any may
// be.
std::vector<const governance::Step*> way_to_state(const governance::Register& of, const std::string& state,
    const std::string& without = {});

} // namespace pendopo::seed
