// The request of {number} for its applicant, and everything its page tells.
#pragma once
#include "requests/dispose_request.hpp"
#include "requests/files_of_request.hpp"
#include "requests/history.hpp"
#include "requests/pages/workplace_of.hpp"
#include "requests/return_request.hpp"
#include "requests/send_message.hpp"
#include "ui/visit.hpp"

#include <vector>

namespace pendopo::requests::pages {

struct TrackedRequest {
    const Workplace& place;
    Request request;
    const catalogue::Service& service;
    ApplicantActs acts;
    std::string address; // "/lacak/<number>"
};
// Refuses 404 what is not theirs, whether it exists or not.
Result<TrackedRequest> open_tracked(const ui::Visit& visit);

struct Journey {
    std::vector<HistoryEvent> events;
    std::vector<RequestMessage> messages;
    std::vector<RequestFile> letters, outputs;
    std::vector<Correction> corrections; // of the last round
    std::vector<GivenDisposition> dispositions;
    std::vector<catalogue::Pause> pauses;
};
Journey journey_of(const TrackedRequest& tracked);

// With the code that somebody typed or that stood in a link; wrong ones are counted (429 in the end).
Result<Request> request_by_code(const ui::Visit& visit, const std::string& number, const std::string& code);

} // namespace pendopo::requests::pages
