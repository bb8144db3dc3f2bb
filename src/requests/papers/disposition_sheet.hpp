// The disposition sheet (lembar disposisi): the letter's data, to whom the head sends it and with what instructions
// (126/2022 Pasal 12 ayat (2) huruf b). Boxes stay empty until it is disposed, to be ticked by hand.
#pragma once
#include "requests/request.hpp"
#include "requests/workplace.hpp"

namespace pendopo::requests {

std::string disposition_sheet_pdf(const Workplace& place, const Request& request, Language language, Instant printed_at);

} // namespace pendopo::requests
