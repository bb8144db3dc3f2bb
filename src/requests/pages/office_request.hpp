// The page of one request for an officer; after a refused step it shows what was typed, and what is wrong with it.
#pragma once
#include "catalogue/answers.hpp"
#include "requests/pages/office_visit.hpp"
#include "ui/page.hpp"

namespace pendopo::requests::pages {

http::Response office_request_page(ui::Visit& visit, const OfficeRequest& opened,
    const std::vector<Complaint>& complaints = {});

// Whoever must take a step (`mine`) sees what they need for it; a national id is only ever compared by its ends, and an
// employee number is whole for who checks or does the work, not for who enters the request in the agenda or assigns it.
catalogue::Showing showing_of(const std::set<Step>& mine, std::string_view field_type);

// Its parts, each in a file of its own.
void fill_office_answers(ui::Visit& visit, templates::Fill& content, const OfficeRequest& opened,
    const std::vector<Complaint>& complaints);
void fill_office_letters(ui::Visit& visit, templates::Fill& content, const OfficeRequest& opened,
    const std::vector<Complaint>& complaints);
void fill_office_steps(ui::Visit& visit, templates::Fill& content, const OfficeRequest& opened,
    const std::vector<Complaint>& complaints);
void fill_office_journey(ui::Visit& visit, templates::Fill& content, const OfficeRequest& opened);
void fill_office_entries(ui::Visit& visit, templates::Fill& content, const OfficeRequest& opened);
void fill_office_messages(ui::Visit& visit, templates::Fill& content, const OfficeRequest& opened);

// What the reply to a refused step is: what was typed with the complaints (422), who was first (409), or the refusal.
Result<http::Response> refused_step(ui::Visit& visit, const std::string& number, const Refusal& refusal);

} // namespace pendopo::requests::pages
