// How a city and a regency call the same things; the name says which of them it is.
#pragma once
#include "cities/new_city.hpp"

#include <string>

namespace pendopo::cities {

struct GovernmentWords {
    std::string head, head_english;          // "Bupati", "Regent"
    std::string regulation;                  // "Perbup"
    std::string kind_english, village;       // "Regency", "Desa atau kelurahan"
    std::string say_indonesian, say_english; // inside the maps of `say` in city.yaml
};

GovernmentWords words_of_government(const NewCity& wish);

} // namespace pendopo::cities
