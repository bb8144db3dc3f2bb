// Who owes something sends the evidence. It counts at once, or once a second person has checked it.
#pragma once
#include "duties/act_on_obligation.hpp"
#include "duties/evidence.hpp"

namespace pendopo::duties {

Result<Obligation> fulfil_obligation(const Workplace& place, const DutyAct& by, const NewEvidence& evidence);

} // namespace pendopo::duties
