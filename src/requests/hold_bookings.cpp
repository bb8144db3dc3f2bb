#include "requests/hold_bookings.hpp"

#include "bookings/book_resource.hpp"
#include "catalogue/booked.hpp"

namespace pendopo::requests {

namespace {

bookings::Wish wish_of(const catalogue::Booked& booked)
{
    return {booked.resource->key, booked.from, booked.to, booked.pieces, booked.resource->capacity};
}

Message not_left(const catalogue::Booked& booked, int left)
{
    if (left == 0)
        return say("{0} sudah penuh pada waktu itu. Pilih waktu lain, atau pilihan lain", booked.resource->name);
    return say("{0} tinggal {1} pada waktu itu, Anda meminta {2}. Kurangi jumlahnya, atau pilih waktu lain",
        booked.resource->name, std::to_string(left), std::to_string(booked.pieces.value_or(1)));
}

} // namespace

std::vector<Complaint> check_shared(const Workplace& place, const catalogue::Service& service, const Value& answers,
    std::int64_t request_id)
{
    std::vector<Complaint> complaints;
    const auto wanted = catalogue::booked(service, answers, place.city());
    if (wanted.empty())
        return complaints;
    place.database.read([&](db::Reader& reader) {
        complaints.clear();
        for (const auto& one : wanted) {
            if (!one.pieces)
                continue;
            const int left = bookings::pieces_left(reader, wish_of(one), request_id);
            if (*one.pieces > left)
                complaints.push_back({one.field, not_left(one, left), "booking.full"});
        }
    });
    return complaints;
}

Result<> hold_bookings(audit::Act& act, const catalogue::City& city, const catalogue::Service& service, const Value& answers,
    std::int64_t request_id)
{
    const auto wanted = catalogue::booked(service, answers, city);
    std::vector<bookings::Wish> wishes;
    for (const auto& one : wanted)
        wishes.push_back(wish_of(one));
    const auto missed = bookings::hold(act.database(), request_id, std::move(wishes));
    if (!missed)
        return Nothing{};
    auto refusal = refuse(Why::conflict, "booking.taken", say("Jadwal itu baru saja diambil orang lain."));
    for (const auto& one : wanted) {
        if (one.resource->key != missed->resource)
            continue;
        if (one.pieces)
            refusal.complaints.push_back(
                {one.field, not_left(one, bookings::pieces_left(act.database(), *missed, request_id)), "booking.full"});
        else
            refusal.complaints.push_back({one.field, say("Pilih jam lain: jadwal itu baru saja terisi"), "booking.taken"});
    }
    return refusal;
}

} // namespace pendopo::requests
