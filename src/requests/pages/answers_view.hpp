// Answers as people read them: of a draft with the ways to change them, of a request for looking back.
#pragma once
#include "requests/files_of_request.hpp"
#include "requests/pages/draft_visit.hpp"
#include "ui/page.hpp"

#include <string>
#include <vector>

namespace pendopo::requests::pages {

// Fills {{#GROUP}} with {{#ROW}}s: HEADING; ANCHOR, LABEL, VALUE_LINE, CHANGE, WRONG. `complaints` as from at_rows.
void fill_draft_answers(ui::Visit& visit, templates::Fill& content, const DraftVisit& visited,
    const std::vector<Complaint>& complaints);
// A complaint about one entry of a list ("anggota.2.nama") belongs to the list's row.
std::vector<Complaint> at_rows(std::vector<Complaint> complaints);

// The same groups for a request, what is sensitive masked; letters link to `letters_address` + their id.
void fill_request_answers(ui::Visit& visit, templates::Fill& content, const Request& request, const catalogue::Service& service,
    const std::vector<RequestFile>& letters, const std::string& letters_address);

} // namespace pendopo::requests::pages
