// Reports as JSON, by bearer token. Each is a handler of a row in app/routes.cpp.
#pragma once
#include "ui/route.hpp"

namespace pendopo::reports::api {

using Reply = Result<http::Response>;

Reply list_reports(ui::Visit& visit); // GET /api/v1/reports?state=&after=
Reply show_report(ui::Visit& visit);  // GET /api/v1/reports/{id}: with what it says
// Each honours Idempotency-Key, and gives the report as it is afterwards.
Reply begin_report(ui::Visit& visit); // POST /api/v1/reports {report, owner, day, entry}
Reply write_texts(ui::Visit& visit);  // POST /api/v1/reports/{id}/texts {version, texts}
Reply hand_in(ui::Visit& visit);      // POST /api/v1/reports/{id}/submission {version}
Reply decide(ui::Visit& visit);       // POST /api/v1/reports/{id}/decision {version, accept, reason}

} // namespace pendopo::reports::api
