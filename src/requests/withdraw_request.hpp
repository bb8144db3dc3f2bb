// The applicant withdraws a request that is not answered yet; what was reserved becomes free.
#pragma once
#include "requests/find_request.hpp"

namespace pendopo::requests {

Result<Request> withdraw_request(const Workplace& place, const Applicant& applicant, const std::string& number,
    const std::string& reason, Instant now, const std::optional<audit::Once>& once = std::nullopt);

} // namespace pendopo::requests
