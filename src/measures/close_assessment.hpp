// An assessment is closed with its instrument and results, and never changes again. What was wrong in it is put right in
// its next edition, which begins with everything that stood in it.
#pragma once
#include "measures/act_on_assessment.hpp"

namespace pendopo::measures {

// Refuses while something still waits to be checked: then its figures would change a day later.
Result<Assessment> close_assessment(const Workplace& place, const MeasureAct& by);
// The newest edition must be closed. Complaints at "reason".
Result<Assessment> correct_assessment(const Workplace& place, const MeasureAct& by, const std::string& reason);

} // namespace pendopo::measures
