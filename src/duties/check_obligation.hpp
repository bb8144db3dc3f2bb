// A second person looks at the evidence: accepts it, or gives it back with a reason. Never the one who sent it.
#pragma once
#include "duties/act_on_obligation.hpp"

namespace pendopo::duties {

Result<Obligation> accept_evidence(const Workplace& place, const DutyAct& by);
Result<Obligation> give_evidence_back(const Workplace& place, const DutyAct& by, const std::string& reason);

} // namespace pendopo::duties
