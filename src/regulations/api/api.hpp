// Regulations as JSON. Public ones for anybody, internal ones by the token of who may see regulations. Each is a
// handler of a row in app/routes.cpp.
#pragma once
#include "ui/route.hpp"

namespace pendopo::regulations::api {

using Reply = Result<http::Response>;

Reply list_regulations(ui::Visit& visit); // GET /api/v1/regulations
Reply show_regulation(ui::Visit& visit);  // GET /api/v1/regulations/{key}
Reply show_article(ui::Visit& visit);     // GET /api/v1/regulations/{key}/articles/{anchor}

} // namespace pendopo::regulations::api
