// What a person has asked for, for themself or as one of their agency; newest first, a page at a time.
#pragma once
#include "access/grants.hpp"
#include "requests/request.hpp"

#include <vector>

namespace pendopo::requests {

struct OwnRequest {
    std::int64_t id = 0;
    std::string number, service, subject;
    State state = State::submitted;
    Date submitted_on;
    std::optional<Date> due_on;
    std::optional<Outcome> outcome;
};
struct OwnRequests {
    std::vector<OwnRequest> rows; // at most 25
    std::int64_t next = 0;        // pass as `before` for the next page; 0 at the end
};
OwnRequests requests_of_applicant(db::Reader& reader, const access::Actor& actor, std::int64_t before = 0);

} // namespace pendopo::requests
