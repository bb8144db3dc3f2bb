// Finding one request, within what the asker may see. What they may not see does not exist for them (404).
#pragma once
#include "access/grants.hpp"
#include "requests/request.hpp"
#include "requests/workplace.hpp"

#include <string>

namespace pendopo::requests {

// For officers: only what lies or lay on one of their desks; the head sees all (126/2022 Pasal 12 ayat (3)).
Result<Request> find_for_office(db::Reader& reader, const access::Actor& actor, const std::string& number);

// An applicant: by account, for their agency, or by having shown the tracking code of `tracked`.
struct Applicant {
    const access::Actor& actor;
    std::string tracked; // number whose code was shown, or empty
};
Result<Request> find_for_applicant(db::Reader& reader, const Applicant& applicant, const std::string& number);

// By number and tracking code (never the number alone).
Result<Request> find_by_code(db::Reader& reader, const Workplace& place, const std::string& number, const std::string& code);

// Inside an act: for the officer whose version must still be the newest.
Result<Request> open_for_office(audit::Act& act, const access::Actor& actor, const std::string& number, int seen_version);

} // namespace pendopo::requests
