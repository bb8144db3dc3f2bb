// Reserving a resource for a time, without overlap, inside the act that needs it.
#pragma once
#include "base/time.hpp"
#include "catalogue/city.hpp"
#include "platform/db/database.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pendopo::bookings {

struct Taken {
    Instant from, to;
};

// Whether nothing else (but `except`, a request's id) holds the resource in [from, to).
bool is_free(db::Reader& reader, std::string_view resource, Instant from, Instant to, std::int64_t except = 0);
// When the resource is taken in [from, to), in order.
std::vector<Taken> taken_times(db::Reader& reader, std::string_view resource, Instant from, Instant to);

// Holds it for a request; false when somebody was first. Two at the same moment: one wins (the resource is locked).
bool hold(db::Writer& writer, std::int64_t request_id, std::string_view resource, Instant from, Instant to);
void confirm_booking(db::Writer& writer, std::int64_t request_id);
void release_booking(db::Writer& writer, std::int64_t request_id);

} // namespace pendopo::bookings
