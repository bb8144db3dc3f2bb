// An operator of the owning unit declares a request complete (126/2022 Pasal 12 ayat (2) huruf a).
#pragma once
#include "requests/office_act.hpp"
#include "requests/request.hpp"
#include "requests/workplace.hpp"

#include <string>
#include <vector>

namespace pendopo::requests {

// A tick of the operator: the n-th check of a letter.
struct LetterTick {
    std::string letter;
    int check = 0;
};

// Refuses while a letter that was uploaded has a check without its tick (Pasal 9 ayat (2)–(4)).
Result<Request> verify_request(const Workplace& place, const OfficeAct& by, const std::vector<LetterTick>& ticks);

} // namespace pendopo::requests
