// Entries of different owners that look alike: seen in groups, told apart by who decides. Each is a handler of a row in
// app/routes.cpp.
#pragma once
#include "ui/route.hpp"

namespace pendopo::registers::pages {

Result<http::Response> show_alike(ui::Visit& visit);     // GET /register/{register}/kembar?halaman=
Result<http::Response> tell_two_apart(ui::Visit& visit); // POST the same: satu=&lain=&alasan=

} // namespace pendopo::registers::pages
