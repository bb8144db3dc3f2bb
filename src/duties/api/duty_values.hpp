// Duties and obligations as the API tells them.
#pragma once
#include "duties/evidence.hpp"
#include "duties/obligation.hpp"
#include "platform/data/value.hpp"

namespace pendopo::duties::api {

Value both(const Bilingual& text); // {"id": …, "en": …}
Value value_of(const governance::Duty& duty);
Value value_of(const Obligation& obligation, Instant now);
Value value_of(const KeptEvidence& evidence);

} // namespace pendopo::duties::api
