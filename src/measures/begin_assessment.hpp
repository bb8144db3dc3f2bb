// Begins the assessment of a year, by the instrument that the city's file names for it.
#pragma once
#include "measures/act_on_assessment.hpp"

namespace pendopo::measures {

struct NewAssessment {
    int year = 0;
    std::string owner; // empty: the city as a whole
    Manner manner = Manner::counted;
};
// Complaints at "year", "owner".
Result<Assessment> begin_assessment(const Workplace& place, const access::Actor& actor, const NewAssessment& asked, Instant now,
    const std::optional<audit::Once>& once = {});

} // namespace pendopo::measures
