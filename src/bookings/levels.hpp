// How much of a resource is taken from moment to moment. No database here.
#pragma once
#include "bookings/book_resource.hpp"

#include <vector>

namespace pendopo::bookings {

struct Level {
    Instant from, to;
    int taken = 0, left = 0; // pieces; a whole booking takes the capacity
};

// The stretches of [from, to) in which something is taken, in order, each with one level throughout.
std::vector<Level> levels(const std::vector<Taken>& taken, Instant from, Instant to, int capacity);

} // namespace pendopo::bookings
