// Measures as JSON, by bearer token. Each is a handler of a row in app/routes.cpp. Scores are numbers with two decimals.
#pragma once
#include "ui/route.hpp"

namespace pendopo::measures::api {

using Reply = Result<http::Response>;

Reply list_measures(ui::Visit& visit); // GET /api/v1/measures?year=&owner=
Reply show_measure(ui::Visit& visit);  // GET /api/v1/measures/{id}
Reply list_gaps(ui::Visit& visit);     // GET /api/v1/measures/{id}/gaps
// Each honours Idempotency-Key and gives the assessment as it is afterwards.
Reply begin_measure(ui::Visit& visit);   // POST /api/v1/measures {year, owner, manner}
Reply close_measure(ui::Visit& visit);   // POST /api/v1/measures/{id}/closing {}
Reply correct_measure(ui::Visit& visit); // POST /api/v1/measures/{id}/correction {reason}
Reply explain_measure(ui::Visit& visit); // POST …/{id}/indicators/{number}/explanation {version, explanation}
Reply enter_measure(ui::Visit& visit); // POST …/{id}/indicators/{number}/score {version, score, body, document, document_on}
Reply check_measure(ui::Visit& visit); // POST …/{id}/indicators/{number}/check {version, accept, reason}
Reply add_evidence(ui::Visit&
        visit); // POST …/{id}/indicators/{number}/evidence {level, item, entry | obligation | link and title, note, send}
Reply step_evidence(ui::Visit& visit); // POST …/{id}/evidence/{piece} {step: send|withdraw|accept|return, reason}

} // namespace pendopo::measures::api
