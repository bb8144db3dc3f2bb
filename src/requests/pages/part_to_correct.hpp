// A part of a request that can be marked for correction: an answer or a letter, with what the applicant will read.
#pragma once
#include "requests/return_request.hpp"
#include "ui/page.hpp"

namespace pendopo::requests::pages {

struct PartToCorrect {
    Correction::Kind kind = Correction::Kind::field;
    std::string key, label;
};
// {{#MARK}} of that row, {{#FLAGGED}} when it is ticked already.
void fill_mark(ui::Visit& visit, templates::Fill& row, const PartToCorrect& part, const std::vector<Complaint>& complaints);
// Where a complaint about a correction belongs: the field's key, or "surat." and the letter's.
std::string complaint_field(Correction::Kind kind, const std::string& key);
// The parts that were ticked, with their notes.
std::vector<Correction> ticked_corrections(const ui::Visit& visit);

} // namespace pendopo::requests::pages
