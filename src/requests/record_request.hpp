// The records officer enters a request in the agenda: a number without gaps, per year (126/2022 Pasal 12 ayat (2) huruf b).
#pragma once
#include "requests/office_act.hpp"
#include "requests/request.hpp"
#include "requests/workplace.hpp"

#include <string>

namespace pendopo::requests {

// `archive_code`: records classification; the service's own when empty.
Result<Request> record_request(const Workplace& place, const OfficeAct& by, const std::string& archive_code);

} // namespace pendopo::requests
