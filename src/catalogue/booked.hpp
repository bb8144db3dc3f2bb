// What the answers to a service with a `booking` reserve.
#pragma once
#include "catalogue/catalogue.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pendopo::catalogue {

struct Booked {
    const Resource* resource = nullptr; // of the city
    Instant from, to;
    std::optional<int> pieces; // of its capacity; empty: the whole
    std::string field;         // key of the field where a word about it belongs
};

// Each resource once; none while the answers are not whole.
std::vector<Booked> booked(const Service& service, const Value& answers, const City& city);

} // namespace pendopo::catalogue
