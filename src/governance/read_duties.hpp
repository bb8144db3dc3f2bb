// The duties of a city: each version that its files hold. An earlier version stands beside the newest one as
// <key>.v<version>.yaml, so that obligations made under it keep their rule.
#pragma once
#include "catalogue/city.hpp"
#include "governance/draft.hpp"
#include "governance/duty.hpp"
#include "governance/read_lists.hpp"

#include "catalogue/map_reader.hpp"

#include <deque>

namespace pendopo::governance {

std::deque<Draft<Duty>> read_duties(const catalogue::DataFolder& data, const catalogue::City& city,
    const std::vector<Listed>& listed);

// `when:`, `who:` and `evidence:` of a duty.
When read_when_due(const Value& map, const catalogue::Reading& reading);
Debtor read_debtor(const Value& map, const catalogue::Reading& reading);
Evidence read_evidence(const Value& map, const catalogue::Reading& reading);

} // namespace pendopo::governance
