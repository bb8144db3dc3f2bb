// In which language a visit is answered: what the person chose last, else what the browser clearly asks for.
#pragma once
#include "ui/visit.hpp"

#include <optional>
#include <string>

namespace pendopo::ui {

// The cookie `bahasa`; else English only when Accept-Language (RFC 9110 section 12.5.4) puts it first and does not name
// Indonesian at all: browsers are often sold in English to people who read Indonesian. Else Indonesian.
Language language_of(const http::Request& request);

// "?bahasa=en" in the address: remembers the choice and leads to the same address without it. Empty when not asked.
std::optional<http::Response> choose_language(const Visit& visit);

// The current address with that language asked for.
std::string address_in(const http::Request& request, Language language);
// The current address with its query; always below this site.
std::string address_of(const http::Request& request);

} // namespace pendopo::ui
