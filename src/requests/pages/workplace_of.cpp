#include "requests/pages/workplace_of.hpp"

namespace pendopo::requests::pages {

const Workplace& workplace_of(const ui::Program& program)
{
    INVARIANT(program.workplace, "app/wiring sets the workplace before it serves");
    return *program.workplace;
}

} // namespace pendopo::requests::pages
