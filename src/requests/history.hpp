// What has happened to a request so far and what comes next: the timeline of its applicant and its officers.
#pragma once
#include "requests/lifecycle.hpp"
#include "requests/request.hpp"
#include "requests/workplace.hpp"

#include <string>
#include <vector>

namespace pendopo::requests {

struct HistoryEvent {
    int number = 0;
    Instant at;
    std::string name;       // "request.verified"
    std::string actor_name; // empty for the applicant who stays unnamed
    std::string actor_kind;
    Value before, after;
    std::int64_t actor_id = 0; // of a person with an account
};
std::vector<HistoryEvent> history_of(db::Reader& reader, std::int64_t request_id);

// The steps still ahead, in order; the first is the one that is due now (empty while the applicant must act, and at the end).
std::vector<Step> steps_ahead(const catalogue::Service& service, const Request& request);

} // namespace pendopo::requests
