// The applicant sends what was asked for: only those fields and letters; the officer sees what changed
// (126/2022 Pasal 9 ayat (1)). The clock goes on.
#pragma once
#include "requests/find_request.hpp"
#include "requests/submit_request.hpp"

namespace pendopo::requests {

// `draft`: the correction draft. Answers to other fields and other letters than those asked for are refused.
Result<Request> resubmit_request(const Workplace& place, const Applicant& applicant, const Draft& draft, Instant now);

// The same without a draft: for the API.
struct Resubmission {
    std::string number;
    Value answers; // of the fields asked for
    std::vector<Letter> letters;
    std::string draft;
    std::optional<audit::Once> once;
};
Result<Request> resubmit(const Workplace& place, const Applicant& applicant, const Resubmission& resubmission, Instant now);

// What the applicant changed in the last round: field key → (before, after) as answers.
struct Change {
    std::string key;
    Value before, after;
};
std::vector<Change> changes_of_last_round(db::Reader& reader, std::int64_t request_id);

} // namespace pendopo::requests
