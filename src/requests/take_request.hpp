// A unit takes a request that was disposed to it and begins to work.
#pragma once
#include "requests/office_act.hpp"
#include "requests/request.hpp"
#include "requests/workplace.hpp"

#include <set>
#include <string>

namespace pendopo::requests {

// For every unit of the officer that has it on its desk.
Result<Request> take_request(const Workplace& place, const OfficeAct& by);

// The officer's units that work on the request: those it was disposed to, or its owner where nobody disposes.
std::set<std::string> units_at_work(db::Reader& reader, const Request& request, const access::Actor& actor);

} // namespace pendopo::requests
