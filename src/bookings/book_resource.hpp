// Reserving resources for a time, inside the act that needs them: as a whole, or so many of what there is.
#pragma once
#include "base/time.hpp"
#include "platform/db/database.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pendopo::bookings {

// What a request asks for in [from, to).
struct Wish {
    std::string resource;
    Instant from, to;
    std::optional<int> pieces; // empty: the whole of it, with nobody else
    int capacity = 0;          // pieces there are
};

struct Taken {
    Instant from, to;
    std::optional<int> pieces; // empty: the whole
};
// When the resource is taken in [from, to), in order; not by `except`, a request's id.
std::vector<Taken> taken_times(db::Reader& reader, std::string_view resource, Instant from, Instant to,
    std::int64_t except = 0);

// Whether nothing else (but `except`) holds the resource or any piece of it in [from, to).
bool is_free(db::Reader& reader, std::string_view resource, Instant from, Instant to, std::int64_t except = 0);
// The fewest pieces that are left at any moment of the wish's time; 0 where it is taken as a whole.
int pieces_left(db::Reader& reader, const Wish& wish, std::int64_t except = 0);
bool fits(db::Reader& reader, const Wish& wish, std::int64_t except = 0);

// Holds all of them for a request, instead of what it held before. The first that is not to be had: then nothing may be
// kept of the act. Two at the same moment: one wins (the resources are locked).
std::optional<Wish> hold(db::Writer& writer, std::int64_t request_id, std::vector<Wish> wishes);
// Whether the request holds anything; not after its release.
bool holds(db::Reader& reader, std::int64_t request_id);
void confirm_booking(db::Writer& writer, std::int64_t request_id); // what it holds
void release_booking(db::Writer& writer, std::int64_t request_id);

} // namespace pendopo::bookings
