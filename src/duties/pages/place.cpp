#include "duties/pages/place.hpp"

#include "base/invariant.hpp"

namespace pendopo::duties::pages {

static const governance::Arrangements& arrangements_of(const ui::Program& program)
{
    INVARIANT(program.arrangements, "app/wiring sets the arrangements before it serves");
    return *program.arrangements;
}

Place::Place(const ui::Program& program)
    : m_registers{program.database, program.identifiers, program.catalogue, arrangements_of(program), program.files,
        program.public_address},
      m_rules{program.database, program.identifiers, program.city(), arrangements_of(program).duties(), program.files, m_kept,
          program.public_address, &m_registers}
{
}

} // namespace pendopo::duties::pages
