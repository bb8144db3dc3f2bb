// Somebody who may frees an owner from one obligation, with a reason; or opens one again that was settled wrongly.
#pragma once
#include "duties/act_on_obligation.hpp"

namespace pendopo::duties {

Result<Obligation> waive_obligation(const Workplace& place, const DutyAct& by, const std::string& reason);
Result<Obligation> reopen_obligation(const Workplace& place, const DutyAct& by, const std::string& reason);

} // namespace pendopo::duties
