// A report as JSON.
#pragma once
#include "reports/report.hpp"
#include "ui/visit.hpp"

namespace pendopo::reports::api {

Value value_of(const ui::Visit& visit, const Report& report);
// A refusal of the body with one complaint.
Refusal wrong(const std::string& field, Message message);

} // namespace pendopo::reports::api
