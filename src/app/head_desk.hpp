// The head's desk: letters of the office that wait for a signature, then requests, one at a time.
#pragma once
#include "ui/route.hpp"

namespace pendopo::app {

Result<http::Response> show_head_desk(ui::Visit& visit); // GET /disposisi?ke=&surat=

} // namespace pendopo::app
