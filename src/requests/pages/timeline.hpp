// The journey of a request in the applicant's words: what happened, what is due now, what is still ahead.
#pragma once
#include "requests/pages/open_tracked.hpp"
#include "ui/components.hpp"

#include <vector>

namespace pendopo::requests::pages {

std::vector<ui::LineStep> timeline(const ui::Visit& visit, const TrackedRequest& tracked, const Journey& journey);
// The table of days by which the due date was counted: DAY, WHAT, COUNT in {{#COUNTED}}.
void fill_counted_days(const ui::Visit& visit, templates::Fill& content, const TrackedRequest& tracked, const Journey& journey);

} // namespace pendopo::requests::pages
