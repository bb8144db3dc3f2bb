// Once a day, when the office opens: what falls due on its own and nobody acted on. Reminders of obligations are queued by
// pursue_obligations, evidence to be checked by fulfil_obligation.
#pragma once
#include "duties/workplace.hpp"

#include <optional>

namespace pendopo::duties {

// The moment until which what waits belongs into today's letters: today's gathering, which happens here unless it did
// before. Empty before the office opens.
std::optional<Instant> gather_reminders(const Workplace& place, Instant now);

} // namespace pendopo::duties
