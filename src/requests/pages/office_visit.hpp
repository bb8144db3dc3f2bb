// A visit of an officer to one request: what is known of it, and which steps are theirs to take now.
#pragma once
#include "requests/dispose_request.hpp"
#include "requests/files_of_request.hpp"
#include "requests/history.hpp"
#include "requests/office_act.hpp"
#include "requests/pages/workplace_of.hpp"
#include "requests/resubmit_request.hpp"
#include "requests/return_request.hpp"
#include "requests/send_message.hpp"
#include "ui/visit.hpp"

#include <set>
#include <string>
#include <vector>

namespace pendopo::requests::pages {

struct OfficeRequest {
    const Workplace& place;
    Request request;
    const catalogue::Service& service;
    std::string address; // "/permohonan/<number>"
    std::set<Step> mine; // due now, and this officer's
    std::vector<HistoryEvent> events;
    std::vector<RequestFile> files;
    std::vector<RequestMessage> messages;
    std::vector<Change> changes; // of the last round; only while it is to be checked again
    std::vector<std::vector<Correction>> rounds;
    std::vector<GivenDisposition> dispositions;
    std::vector<catalogue::Pause> pauses;
};

// Refuses 404 what never lay on a desk of theirs (126/2022 Pasal 12 ayat (3)).
Result<OfficeRequest> open_office_request(const ui::Visit& visit, const std::string& number);
// The request of {number}.
Result<OfficeRequest> open_office_request(const ui::Visit& visit);

// The act of this visit's officer, with the version that the form says they saw (`versi`).
OfficeAct office_act(const ui::Visit& visit, std::string number);

} // namespace pendopo::requests::pages
