// The receipt (tanda terima) of a request (126/2022 Pasal 8 ayat (2) huruf f): what the applicant keeps to follow it.
#pragma once
#include "requests/request.hpp"
#include "requests/workplace.hpp"

namespace pendopo::requests {

// A PDF; for the applicant only, for it carries the secret code.
std::string receipt_pdf(const Workplace& place, const Request& request, const catalogue::Service& service, Language language);

} // namespace pendopo::requests
