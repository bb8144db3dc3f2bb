// A request is submitted: checked, numbered, kept (126/2022 Pasal 8 ayat (2) huruf d–f). From a draft or all at once.
#pragma once
#include "requests/draft.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pendopo::requests {

struct Letter {
    std::string key; // of the letter that the service asks for
    uploads::StoredFile file;
};

struct Submission {
    const catalogue::Service& service;
    int procedure_version = 0;
    Instant agreed_at;
    Value answers; // as catalogue::tidy_answers leaves them
    std::vector<Letter> letters;
    EmailAddress confirmed_email; // a guest's; an account's is taken from the account
    Language language = Language::indonesian;
    std::string draft; // id of the draft that it was, or empty
    std::optional<audit::Once> once;
};

// Every fault at its field; nothing is kept unless all is right. A second submission of one draft gives the first's
// request again.
Result<Request> submit_request(const Workplace& place, const access::Actor& actor, const Submission& submission, Instant now);
Result<Request> submit_draft(const Workplace& place, const access::Actor& actor, const Draft& draft, Language language,
    Instant now, const std::optional<audit::Once>& once = std::nullopt);

// What is wrong with it so far, without submitting.
std::vector<Complaint> check_submission(const Workplace& place, const Submission& submission, Instant now,
    std::int64_t request_id = 0);

} // namespace pendopo::requests
