// Services by the words people type: names, summaries and search words in both languages, the beginning of a word, and
// one mistyped letter in words of five or more.
#pragma once
#include "catalogue/catalogue.hpp"

#include <string_view>
#include <vector>

namespace pendopo::catalogue {

// Best first; every typed word must be found in a service. Nothing typed finds nothing.
std::vector<const Service*> find_services(const Catalogue& catalogue, std::string_view typed);

} // namespace pendopo::catalogue
