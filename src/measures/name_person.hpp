// Who does what in an assessment: the roles of its instrument, for every indicator or for one.
#pragma once
#include "measures/act_on_assessment.hpp"

namespace pendopo::measures {

// Complaints at "person", "role", "number".
Result<Assigned> name_person(const Workplace& place, const MeasureAct& by, const Assigned& asked);
Result<Assigned> release_person(const Workplace& place, const MeasureAct& by, const Assigned& asked);

} // namespace pendopo::measures
