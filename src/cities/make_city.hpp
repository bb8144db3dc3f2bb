// Writes the files of a new city from the skeleton data/common/new_city: complete enough to be served at once, with
// examples where only the city can know. What was written is not checked here: definitions are checked by their
// readers.
#pragma once
#include "base/result.hpp"
#include "cities/new_city.hpp"

#include <string>
#include <vector>

namespace pendopo::cities {

struct MadeCity {
    std::string folder, example_folder; // of the city, and of its named people and requests
    int services = 0;
    std::vector<std::string> calendars;     // "2026 (from <city>)": copied
    std::vector<std::string> years_without; // of which no city has a calendar
};

// Refuses as check_new_city() does; nothing is written then. The folders appear whole or not at all.
Result<MadeCity> make_city(const std::string& data_folder, const NewCity& wish);

} // namespace pendopo::cities
