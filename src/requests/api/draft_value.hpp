// A draft as JSON, and the draft of an address.
#pragma once
#include "requests/draft.hpp"
#include "ui/visit.hpp"

namespace pendopo::requests::api {

Value draft_value(const Workplace& place, const Draft& draft);
Value draft_file_value(const Workplace& place, const DraftFile& file);

// The {id} of the address: only one's own, and no correction (those are sent at once).
Result<Draft> find_own_draft(const ui::Visit& visit);
Result<Draft> find_own_draft(const ui::Visit& visit, const std::string& id);
// The service as the draft was begun under it.
const catalogue::Service& service_of(const Workplace& place, const Draft& draft);

} // namespace pendopo::requests::api
