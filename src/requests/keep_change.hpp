// Writes a changed request and its event, if nobody changed it meanwhile: of two officials at the same moment one wins.
#pragma once
#include "audit/write.hpp"
#include "requests/request.hpp"

namespace pendopo::requests {

// `changed` still carries the version and chain it was read with; the kept one carries the new.
Result<audit::Kept<Request>> keep_change(audit::Act& act, Request changed, audit::Event event);

// The refusal that the second of two gets.
Refusal changed_meanwhile();

} // namespace pendopo::requests
