#include "bookings/levels.hpp"
#include "platform/text/translate.hpp"
#include "requests/pages/slots.hpp"

namespace pendopo::requests::pages {

constexpr int whole_day = 24 * 60;

std::vector<TakenHours> taken_hours(const Workplace& place, const std::string& resource, Date date, std::int64_t except_request)
{
    const auto offset = place.city().zone.offset;
    const auto from = Instant::at(date, 0, offset), to = Instant::at(date, whole_day, offset);
    const auto* known = place.city().resource(resource);
    std::vector<TakenHours> hours;
    place.database.read([&](db::Reader& reader) {
        hours.clear();
        // A request that is being corrected holds its own time; that is no obstacle to it.
        const auto taken_times = bookings::taken_times(reader, resource, from, to, except_request);
        for (const auto& taken : bookings::levels(taken_times, from, to, known ? known->capacity : 0)) {
            if (taken.left > 0)
                continue; // shared, and there is some of it yet
            const int begins = taken.from <= from ? 0 : taken.from.minute_of_day(offset);
            const int ends = taken.to >= to ? whole_day : taken.to.minute_of_day(offset);
            hours.push_back({begins, ends});
        }
    });
    return hours;
}

std::string say_hours(const ui::Visit& visit, const std::vector<TakenHours>& taken)
{
    std::string all;
    for (const auto& [from, to] : taken)
        all += (all.empty() ? "" : ", ") + text::clock(visit.language, from, "") + "–" + text::clock(visit.language, to, "");
    return all;
}

} // namespace pendopo::requests::pages
