// The applicant reopens an answered request within the days that the service allows; the clock begins anew.
#pragma once
#include "requests/find_request.hpp"

namespace pendopo::requests {

Result<Request> reopen_request(const Workplace& place, const Applicant& applicant, const std::string& number,
    const std::string& reason, Instant now, const std::optional<audit::Once>& once = std::nullopt);

} // namespace pendopo::requests
