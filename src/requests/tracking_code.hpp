// The second secret of a receipt: eight letters and digits that open the tracking page together with the number.
// Made from the number with the program's key, so it need not be stored and can be printed again.
#pragma once
#include "base/private.hpp"
#include "requests/request.hpp"

#include <string_view>

namespace pendopo::requests {

Secret tracking_code(const Secret& key, std::string_view number, std::string_view salt); // "7KQM-3XTP"
// Forgives blanks, dashes, case, and O for 0, I and L for 1.
bool tracking_code_matches(const Secret& key, const Request& request, std::string_view typed);

} // namespace pendopo::requests
