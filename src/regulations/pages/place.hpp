// From what the program holds to what the rules work with.
#pragma once
#include "regulations/workplace.hpp"
#include "ui/visit.hpp"

namespace pendopo::regulations::pages {

// Bug when the program was wired without arrangements.
inline Workplace place_of(const ui::Program& program)
{
    INVARIANT(program.arrangements, "app/wiring sets the arrangements before it serves");
    return {program.database, program.identifiers, program.catalogue, *program.arrangements};
}

} // namespace pendopo::regulations::pages
