// Where a request lies: on the desk of a unit, of the records officer, of the head. Moved inside the act that moves it.
#pragma once
#include "audit/write.hpp"
#include "requests/lifecycle.hpp"

#include <set>
#include <string>
#include <string_view>

namespace pendopo::requests {

// Something to do there; the request's due date orders the desk.
void put_on_desk(audit::Act& act, const Request& request, std::string_view desk, Step step);
// It stays in sight of that desk: waiting (for the applicant), elsewhere (others are at work), done.
void set_aside(audit::Act& act, const Request& request, std::string_view desk, std::string_view view);
// Answered, withdrawn: done on every desk.
void clear_desks(audit::Act& act, const Request& request);
// Puts it where its next step is owed: the records officer, the head, or these units.
void pass_on(audit::Act& act, const Request& request, Step next, const std::set<std::string>& units);

} // namespace pendopo::requests
