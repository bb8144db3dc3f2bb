#include "bookings/book_resource.hpp"

namespace pendopo::bookings {

bool is_free(db::Reader& reader, std::string_view resource, Instant from, Instant to, std::int64_t except)
{
    static const auto& find_overlap = db::query("bookings/find_overlap");
    return !reader.row(find_overlap, {{"resource", resource}, {"from", from}, {"to", to}, {"except", except}});
}

std::vector<Taken> taken_times(db::Reader& reader, std::string_view resource, Instant from, Instant to)
{
    static const auto& query = db::query("bookings/taken_times");
    std::vector<Taken> taken;
    for (const auto& row : reader.rows(query, {{"resource", resource}, {"from", from}, {"to", to}}))
        taken.push_back({row.instant("starts_at"), row.instant("ends_at")});
    return taken;
}

bool hold(db::Writer& writer, std::int64_t request_id, std::string_view resource, Instant from, Instant to)
{
    static const auto& lock_resource = db::query("bookings/lock_resource");
    static const auto& insert_booking = db::query("bookings/insert_booking");
    // The counter's row of the resource is the lock: the second waits here and then sees the first.
    writer.change(lock_resource, {{"name", "booking:" + std::string(resource)}});
    if (!is_free(writer, resource, from, to, request_id))
        return false;
    writer.run(insert_booking, {{"request_id", request_id}, {"resource", resource}, {"from", from}, {"to", to}});
    return true;
}

void confirm_booking(db::Writer& writer, std::int64_t request_id)
{
    static const auto& set_booking_state = db::query("bookings/set_booking_state");
    writer.run(set_booking_state, {{"request_id", request_id}, {"state", "confirmed"}});
}

void release_booking(db::Writer& writer, std::int64_t request_id)
{
    static const auto& set_booking_state = db::query("bookings/set_booking_state");
    writer.run(set_booking_state, {{"request_id", request_id}, {"state", "released"}});
}

} // namespace pendopo::bookings
