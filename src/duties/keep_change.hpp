// Writes a changed obligation and its event, if nobody acted meanwhile: of two people at the same moment one wins.
#pragma once
#include "audit/write.hpp"
#include "duties/obligation.hpp"

namespace pendopo::duties {

// `changed` still carries the version and chain it was read with; the kept one carries the new.
Result<audit::Kept<Obligation>> keep_change(audit::Act& act, Obligation changed, audit::Event event);

// The refusal that the second of two gets.
Refusal changed_meanwhile();

} // namespace pendopo::duties
