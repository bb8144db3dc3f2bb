// Pages that say no: what happened, what to do, and the number to quote to an officer.
#pragma once
#include "ui/page.hpp"

namespace pendopo::ui {

http::Response error_page(Visit& visit, const Refusal& refusal);
// For what has no rule behind it: 400, 404, 405, 408, 413, 431, 500, 503 … in the general words of that status.
http::Response error_page(Visit& visit, int status);

} // namespace pendopo::ui
