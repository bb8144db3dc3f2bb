#include "catalogue/booked.hpp"

#include "catalogue/answers.hpp"

#include <algorithm>

namespace pendopo::catalogue {

namespace {

// More than any resource holds: what is answered beyond is refused all the same.
constexpr std::int64_t most_pieces = 1'000'000;

int pieces_of(const Value& answer)
{
    if (answer.is_list())
        return static_cast<int>(answer.items().size());
    return answer.is_integer() ? static_cast<int>(std::clamp<std::int64_t>(answer.integer(), 0, most_pieces)) : 0;
}

// Two entries of one thing are one wish.
void add(std::vector<Booked>& all, const Booked& more)
{
    const auto same = std::find_if(all.begin(), all.end(), [&](const Booked& one) { return one.resource == more.resource; });
    if (same == all.end())
        all.push_back(more);
    else if (same->pieces && more.pieces)
        *same->pieces += *more.pieces;
}

void add_items(std::vector<Booked>& all, const Booking& booking, const Value& answers, const City& city, const Booked& when)
{
    const Value& list = answers[booking.items.list];
    if (booking.items.list.empty() || !list.is_list())
        return;
    for (const auto& item : list.items()) {
        const auto* resource = city.resource(item.text_or(booking.items.resource));
        if (const int pieces = pieces_of(item[booking.items.count]); resource && pieces > 0)
            add(all, {resource, when.from, when.to, pieces, booking.items.list});
    }
}

} // namespace

std::vector<Booked> booked(const Service& service, const Value& answers, const City& city)
{
    std::vector<Booked> all;
    const auto time = booked_time(service, answers, city);
    if (!time)
        return all;
    const auto& booking = *service.booking;
    const Booked when{nullptr, time->first, time->second, std::nullopt, booking.time};
    if (const auto* resource = city.resource(answers.text_or(booking.resource))) {
        auto one = when;
        one.resource = resource;
        if (!booking.count.empty()) {
            one.pieces = pieces_of(answers[booking.count]) + booking.plus;
            one.field = booking.count;
        }
        all.push_back(one);
    }
    add_items(all, booking, answers, city, when);
    return all;
}

} // namespace pendopo::catalogue
