// Finding one obligation, within what the asker may see. What they may not see does not exist for them (404).
#pragma once
#include "duties/standing.hpp"

namespace pendopo::duties {

Result<Obligation> find_obligation(db::Reader& reader, const Standing& standing, std::int64_t id);
// For rules and reports, whoever asks.
std::optional<Obligation> obligation_by_id(db::Reader& reader, std::int64_t id);
Refusal unknown_obligation();

} // namespace pendopo::duties
