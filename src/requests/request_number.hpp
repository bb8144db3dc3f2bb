// The number a citizen quotes: prefix, year, running number, check digit: "TD-26-0412-7".
// The check digit (Damm, 2004) finds every single wrong digit and every swap of neighbours.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace pendopo::requests {

std::string make_request_number(std::string_view prefix, int year, std::int64_t running);
// What somebody typed, in the written form: blanks and dashes forgiven, case too. Empty when it cannot be one.
std::optional<std::string> read_request_number(std::string_view prefix, std::string_view typed);

} // namespace pendopo::requests
