#include "bookings/book_resource.hpp"

#include "bookings/levels.hpp"

#include <algorithm>

namespace pendopo::bookings {

namespace {

std::optional<int> pieces_of(const db::Row& row)
{
    const auto pieces = row.optional_integer("pieces");
    return pieces ? std::optional(static_cast<int>(*pieces)) : std::nullopt;
}

} // namespace

bool is_free(db::Reader& reader, std::string_view resource, Instant from, Instant to, std::int64_t except)
{
    static const auto& find_overlap = db::query("bookings/find_overlap");
    return !reader.row(find_overlap, {{"resource", resource}, {"from", from}, {"to", to}, {"except", except}});
}

std::vector<Taken> taken_times(db::Reader& reader, std::string_view resource, Instant from, Instant to, std::int64_t except)
{
    static const auto& query = db::query("bookings/taken_times");
    std::vector<Taken> taken;
    for (const auto& row : reader.rows(query, {{"resource", resource}, {"from", from}, {"to", to}, {"except", except}}))
        taken.push_back({row.instant("starts_at"), row.instant("ends_at"), pieces_of(row)});
    return taken;
}

int pieces_left(db::Reader& reader, const Wish& wish, std::int64_t except)
{
    int left = wish.capacity;
    const auto taken = taken_times(reader, wish.resource, wish.from, wish.to, except);
    for (const auto& level : levels(taken, wish.from, wish.to, wish.capacity))
        left = std::min(left, level.left);
    return left;
}

bool fits(db::Reader& reader, const Wish& wish, std::int64_t except)
{
    if (!wish.pieces)
        return is_free(reader, wish.resource, wish.from, wish.to, except);
    return *wish.pieces <= pieces_left(reader, wish, except);
}

std::optional<Wish> hold(db::Writer& writer, std::int64_t request_id, std::vector<Wish> wishes)
{
    static const auto& lock_resource = db::query("bookings/lock_resource");
    static const auto& insert_booking = db::query("bookings/insert_booking");
    // Always in one order: two that want the same resources wait for each other, never both.
    std::sort(wishes.begin(), wishes.end(), [](const Wish& a, const Wish& b) { return a.resource < b.resource; });
    if (!wishes.empty())
        release_booking(writer, request_id);
    for (const auto& wish : wishes) {
        // The counter's row of the resource is the lock: the second waits here and then sees the first.
        writer.change(lock_resource, {{"name", "booking:" + wish.resource}});
        if (!fits(writer, wish, request_id))
            return wish;
        writer.run(insert_booking,
            {{"request_id", request_id}, {"resource", wish.resource}, {"from", wish.from}, {"to", wish.to},
                {"pieces", wish.pieces}});
    }
    return std::nullopt;
}

bool holds(db::Reader& reader, std::int64_t request_id)
{
    static const auto& held_by_request = db::query("bookings/held_by_request");
    return reader.row(held_by_request, {{"request_id", request_id}}).has_value();
}

void confirm_booking(db::Writer& writer, std::int64_t request_id)
{
    static const auto& confirm_bookings = db::query("bookings/confirm_bookings");
    writer.run(confirm_bookings, {{"request_id", request_id}});
}

void release_booking(db::Writer& writer, std::int64_t request_id)
{
    static const auto& release_bookings = db::query("bookings/release_bookings");
    writer.run(release_bookings, {{"request_id", request_id}});
}

} // namespace pendopo::bookings
