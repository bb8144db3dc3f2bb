// Assessments as the API tells them.
#pragma once
#include "measures/opened_assessment.hpp"
#include "platform/data/value.hpp"

namespace pendopo::measures::api {

Value value_of(const Assessment& assessment, const Instrument& instrument, const Index& index); // a row of the list
Value value_of(const OpenedAssessment& opened);                                                 // with indicators and evidence
Value value_of(const Gap& gap, const Indicator& indicator);

} // namespace pendopo::measures::api
