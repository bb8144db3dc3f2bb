// How the program is doing, for who looks after it (126/2022 Pasal 11 ayat (2) huruf a).
#pragma once
#include "ui/route.hpp"

namespace pendopo::system::pages {

Result<http::Response> show_system(ui::Visit& visit);
Result<http::Response> retry_mails(ui::Visit& visit);
// Reads the whole record: seconds. Refuses (conflict) when it is too long for a page; then `pendopo check` does it.
Result<http::Response> check_record(ui::Visit& visit);

} // namespace pendopo::system::pages
