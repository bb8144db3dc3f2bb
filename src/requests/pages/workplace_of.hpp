// The workplace of the rules, as the running program holds it.
#pragma once
#include "requests/workplace.hpp"
#include "ui/visit.hpp"

namespace pendopo::requests::pages {

// Bug when the program was wired without one.
const Workplace& workplace_of(const ui::Program& program);

} // namespace pendopo::requests::pages
