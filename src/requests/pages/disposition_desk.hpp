// The head's desk: one letter at a time, the most urgent first; made for a phone.
#pragma once
#include "requests/pages/office_visit.hpp"
#include "ui/page.hpp"

namespace pendopo::requests::pages {

// Where a letter lies in the pile: "Surat 1 dari 4". Zero: it was opened by itself.
struct Position {
    int at = 0, of = 0;
};
http::Response letter_page(ui::Visit& visit, const OfficeRequest& opened, Position position,
    const std::vector<Complaint>& complaints = {});

void fill_units(ui::Visit& visit, templates::Fill& letter, const OfficeRequest& opened,
    const std::vector<Complaint>& complaints);
void fill_instructions(ui::Visit& visit, templates::Fill& letter, const std::vector<Complaint>& complaints);

} // namespace pendopo::requests::pages
