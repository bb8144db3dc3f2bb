// The unit answers: granted, or refused with the reason; the applicant is informed (126/2022 Pasal 12 ayat (2) huruf d).
#pragma once
#include "requests/office_act.hpp"
#include "requests/request.hpp"
#include "requests/workplace.hpp"
#include "uploads/keep_upload.hpp"

#include <string>
#include <vector>

namespace pendopo::requests {

struct Answer {
    Outcome outcome = Outcome::granted;
    std::string words;                        // what the applicant reads; the reason, when refused
    std::vector<uploads::StoredFile> outputs; // already in the file store
};
// The types an output may have.
const std::vector<std::string>& output_types();

Result<Request> answer_request(const Workplace& place, const OfficeAct& by, const Answer& answer);

} // namespace pendopo::requests
