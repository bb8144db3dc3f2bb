// What the one who asks may do with a request now, as words of this API ("verification", "withdrawal").
#pragma once
#include "requests/lifecycle.hpp"
#include "requests/take_request.hpp"

namespace pendopo::requests::api {

Value acts_of_applicant(const Request& request, Date today);
// `units`: theirs that work on it (units_at_work).
Value acts_of_officer(const access::Actor& actor, const catalogue::Service& service, const Request& request,
    const std::set<std::string>& units);

} // namespace pendopo::requests::api
