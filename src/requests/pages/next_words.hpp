// What comes next, in a sentence or two, and whether the applicant has to do anything.
#pragma once
#include "requests/pages/open_tracked.hpp"

namespace pendopo::requests::pages {

Message what_comes_next(const ui::Visit& visit, const TrackedRequest& tracked);

} // namespace pendopo::requests::pages
