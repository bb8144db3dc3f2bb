// Duties and obligations as JSON, by bearer token. Each is a handler of a row in app/routes.cpp.
#pragma once
#include "ui/route.hpp"

namespace pendopo::duties::api {

using Reply = Result<http::Response>;

Reply list_duties(ui::Visit& visit);      // GET /api/v1/duties
Reply list_obligations(ui::Visit& visit); // GET /api/v1/obligations?view=&owner=&duty=&from=&until=&after=
Reply show_obligation(ui::Visit& visit);  // GET /api/v1/obligations/{id}
// Each takes {version, …}, honours Idempotency-Key, and gives the obligation as it is afterwards.
Reply send_evidence(ui::Visit& visit);  // POST /api/v1/obligations/{id}/evidence {note, effective_on, entry, report_number}, or
                                        // multipart with version, note, effective_on and file
Reply check_evidence(ui::Visit& visit); // POST /api/v1/obligations/{id}/check {accept, reason}
Reply waive(ui::Visit& visit);          // POST /api/v1/obligations/{id}/waiver {reason}
Reply reopen(ui::Visit& visit);         // POST /api/v1/obligations/{id}/reopening {reason}

} // namespace pendopo::duties::api
