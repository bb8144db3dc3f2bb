// An operator returns a request that is not complete, saying field by field what is missing; the clock stops
// (126/2022 Pasal 9 ayat (1), Pasal 12 ayat (2) huruf c).
#pragma once
#include "requests/office_act.hpp"
#include "requests/request.hpp"
#include "requests/workplace.hpp"

#include <string>
#include <vector>

namespace pendopo::requests {

struct Correction {
    enum class Kind { field, letter } kind = Kind::field;
    std::string key;
    std::string note; // the applicant reads this sentence
};

Result<Request> return_request(const Workplace& place, const OfficeAct& by, const std::vector<Correction>& corrections);

// What the applicant is asked to correct in this round; done ones too when asked for an earlier round.
std::vector<Correction> corrections_of(db::Reader& reader, std::int64_t request_id, int round);

} // namespace pendopo::requests
