// Which requests this browser has shown the tracking code of: a signed cookie, for thirty days.
#pragma once
#include "requests/find_request.hpp"
#include "ui/visit.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pendopo::requests::pages {

// Newest last; empty when there is no cookie, or it is not from this program.
std::vector<std::string> tracked_numbers(const ui::Visit& visit);
bool is_tracked(const ui::Visit& visit, std::string_view number);
void track(http::Response& response, const ui::Visit& visit, const std::string& number);
void stop_tracking(http::Response& response, const ui::Visit& visit, const std::string& number);

// The visitor as the applicant of that request: by account, agency or code shown.
Applicant applicant_of(const ui::Visit& visit, const std::string& number);
// The number in the address, as it is written; empty when it cannot be one.
std::string number_in_address(const ui::Visit& visit);

} // namespace pendopo::requests::pages
