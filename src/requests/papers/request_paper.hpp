// A request as the records officer prints it (126/2022 Pasal 12 ayat (2) huruf b): every answer unmasked, the letters
// and what has happened so far. For officers who may print.
#pragma once
#include "requests/request.hpp"
#include "requests/workplace.hpp"

namespace pendopo::requests {

std::string request_pdf(const Workplace& place, const Request& request, Language language, Instant printed_at);

} // namespace pendopo::requests
