// A visit to a draft: the draft, its service as it was agreed to, the steps of its form.
#pragma once
#include "catalogue/answers.hpp"
#include "requests/draft.hpp"
#include "requests/pages/workplace_of.hpp"
#include "requests/submit_request.hpp"
#include "ui/visit.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pendopo::requests::pages {

struct DraftVisit {
    const Workplace& place;
    Draft draft;
    const catalogue::Service& service;
    std::string address; // "/draf/<id>"

    std::string page_address(int number) const { return address + "/" + std::to_string(number); } // from 1
    // May be sent without a name (a complaint): then no e-mail address is asked either.
    bool is_anonymous() const;
    bool needs_email(const access::Actor& actor) const;
};

// The draft of {id}. Refuses a stranger's and one that is unknown (404) or expired (410).
Result<DraftVisit> open_draft(ui::Visit& visit);
// A sent draft leads to its receipt, a correction to the request that it corrects; empty while a draft is filled in.
std::optional<http::Response> lead_on(const DraftVisit& visited);
// The request that a sent draft became, or that a correction corrects.
Request request_of_draft(const Workplace& place, const Draft& draft);

struct DraftStep {
    enum class Kind { page, letters, check } kind = Kind::page;
    int page = 0; // from 1
    std::string address;
};
// Pages of which nothing is asked are left out.
std::vector<DraftStep> steps_of(const DraftVisit& visited);
// "Pinjam ruang, langkah 2 dari 4"
std::string say_step(const ui::Visit& visit, const DraftVisit& visited, std::string_view step_address);
// The addresses before and behind one step; empty at the ends.
std::string address_before(const DraftVisit& visited, std::string_view step_address);
std::string address_after(const DraftVisit& visited, std::string_view step_address);

Submission submission_of(const DraftVisit& visited, Language language);
// What checks ask about the world around the form; `request_id` of a correction keeps its own booking out of the way.
catalogue::Surroundings surroundings(const Workplace& place, Instant now, std::int64_t request_id = 0);

} // namespace pendopo::requests::pages
