// The handlers of /api/v1, each for one row in app/routes.cpp. Described for programs in openapi.yaml.
#pragma once
#include "ui/route.hpp"

namespace pendopo::requests::api {

using Reply = Result<http::Response>;

// Open to everyone.
Reply list_services(ui::Visit& visit);     // GET services?q=
Reply show_service(ui::Visit& visit);      // GET services/{key}
Reply show_taken_times(ui::Visit& visit);  // GET resources/{key}/taken?from=&to=
Reply list_units(ui::Visit& visit);        // GET units
Reply list_agencies(ui::Visit& visit);     // GET agencies
Reply list_instructions(ui::Visit& visit); // GET instructions
Reply show_calendar(ui::Visit& visit);     // GET calendar/{year}
Reply track(ui::Visit& visit);             // POST tracking
Reply show_openapi(ui::Visit& visit);      // GET openapi.json
Reply show_docs(ui::Visit& visit);         // GET docs

// An applicant's.
Reply start_draft(ui::Visit& visit);       // POST drafts
Reply show_draft(ui::Visit& visit);        // GET drafts/{id}
Reply save_draft(ui::Visit& visit);        // PATCH drafts/{id}
Reply add_draft_file(ui::Visit& visit);    // POST drafts/{id}/files
Reply remove_draft_file(ui::Visit& visit); // DELETE drafts/{id}/files/{file}
Reply send_draft_code(ui::Visit& visit);
Reply confirm_draft_email(ui::Visit& visit);
Reply submit_draft(ui::Visit& visit);  // POST drafts/{id}/submit
Reply submit(ui::Visit& visit);        // POST requests
Reply list_requests(ui::Visit& visit); // GET requests?after=
Reply show_receipt(ui::Visit& visit);  // GET requests/{number}/receipt.pdf
Reply correct(ui::Visit& visit);       // POST requests/{number}/corrections
Reply withdraw(ui::Visit& visit);      // POST requests/{number}/withdrawal
Reply reopen(ui::Visit& visit);        // POST requests/{number}/reopening

// An applicant's and an officer's.
Reply show_request(ui::Visit& visit);  // GET requests/{number}
Reply show_file(ui::Visit& visit);     // GET requests/{number}/files/{id}
Reply write_message(ui::Visit& visit); // POST requests/{number}/messages

// An officer's.
Reply list_queue(ui::Visit& visit);           // GET queue
Reply show_printed_request(ui::Visit& visit); // GET requests/{number}/request.pdf
Reply verify(ui::Visit& visit);               // POST requests/{number}/verification
Reply return_to_applicant(ui::Visit& visit);  // POST requests/{number}/return
Reply record(ui::Visit& visit);               // POST requests/{number}/record
Reply dispose(ui::Visit& visit);              // POST requests/{number}/disposition
Reply send_back(ui::Visit& visit);            // POST requests/{number}/send-back
Reply start_work(ui::Visit& visit);           // POST requests/{number}/start
Reply answer(ui::Visit& visit);               // POST requests/{number}/answer

// What rows with letters take: each file as large as the most generous letter. JSON beside files stays below 1 MiB.
inline constexpr http::BodyLimits letter_limits{200u * 1024 * 1024, 100u * 1024 * 1024, 20};
inline constexpr http::BodyLimits one_file_limits{101u * 1024 * 1024, 100u * 1024 * 1024, 1};
inline constexpr http::BodyLimits answers_limits{1024 * 1024};

} // namespace pendopo::requests::api
