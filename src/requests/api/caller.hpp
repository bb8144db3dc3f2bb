// Who asks about a request: by token, or by the request's own secret code in the header Tracking-Code.
#pragma once
#include "requests/find_request.hpp"
#include "ui/visit.hpp"

namespace pendopo::requests::api {

// Refuses 401 who brings neither; a wrong code as `open_by_code` does (404, after too many 429).
Result<Applicant> caller_of(const ui::Visit& visit, const std::string& number);

} // namespace pendopo::requests::api
