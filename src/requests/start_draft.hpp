// A draft begins once the procedure was read and agreed to (126/2022 Pasal 8 ayat (2) huruf c); which version, when, is kept.
#pragma once
#include "requests/draft.hpp"
#include "requests/find_request.hpp"

namespace pendopo::requests {

// Refuses an internal service to who does not apply for an agency (Pasal 6 ayat (3)).
Result<> may_ask_for(const Workplace& place, const access::Actor& actor, const catalogue::Service& service);

// Refuses an internal service to who does not apply for an agency (Pasal 6 ayat (3)), and an agreement to another
// version of the procedure than the one in force. `once` as in keep_once.
Result<Draft> start_draft(const Workplace& place, const access::Actor& actor, const std::string& service_key,
    int agreed_procedure_version, Instant now, const std::optional<audit::Once>& once = std::nullopt);

// A draft for the corrections that were asked for; the one begun before, if there is one.
Result<Draft> start_correction(const Workplace& place, const Applicant& applicant, const std::string& number, Instant now);

} // namespace pendopo::requests
