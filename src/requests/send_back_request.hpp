// The head, or who acts for the head on that date, sends a request back instead of disposing it: the operator who
// declared it complete looks at it again. What it has in the agenda stays; the clock runs on, for nobody waits for the
// applicant (126/2022 Pasal 12 ayat (2) huruf a–b).
#pragma once
#include "requests/history.hpp"
#include "requests/office_act.hpp"
#include "requests/request.hpp"
#include "requests/workplace.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pendopo::requests {

// `note` says what to look at again; the office reads it, the applicant does not.
Result<Request> send_back_request(const Workplace& place, const OfficeAct& by, const std::string& note);

struct SentBack {
    std::string name, note;
    Instant at;
};
// What the head said, while the operator has not looked again.
std::optional<SentBack> sent_back(const Request& request, const std::vector<HistoryEvent>& events);

} // namespace pendopo::requests
