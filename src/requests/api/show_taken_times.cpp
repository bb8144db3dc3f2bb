#include "bookings/levels.hpp"
#include "platform/text/amount.hpp"
#include "requests/api/api.hpp"
#include "requests/api/perform.hpp"
#include "requests/api/request_values.hpp"
#include "ui/api.hpp"

namespace pendopo::requests::api {

namespace {

constexpr int most_days = 92;

Result<Date> date_from(const ui::Visit& visit, std::string_view name, Date otherwise)
{
    const auto typed = visit.request.query_field(name);
    if (typed.empty())
        return otherwise;
    if (const auto date = Date::parse(typed))
        return *date;
    auto refusal = refuse(Why::invalid, "query.invalid", say("Alamat API belum benar."));
    refusal.complaints.push_back({std::string(name), say("Tulis tanggal seperti 2026-11-30."), "query.date"});
    return refusal;
}

} // namespace

// When a room or another resource is taken, and how much of it is left, in days from … to (both included) on the city's
// clock.
Reply show_taken_times(ui::Visit& visit)
{
    const auto& place = workplace_of(visit);
    const auto* resource = visit.city().resource(visit.parameter("key"));
    if (!resource)
        return refuse(Why::not_found, "resource.unknown", say("Sumber daya itu tidak ada."));
    const auto from = TRY(date_from(visit, "from", visit.today()));
    const auto to = TRY(date_from(visit, "to", from.plus_days(13)));
    if (to < from || from.days_until(to) >= most_days) {
        auto refusal = refuse(Why::invalid, "query.invalid", say("Alamat API belum benar."));
        refusal.complaints.push_back(
            {"to", say("Pilih rentang paling lama {0}.", text::amount(most_days, text::Counted::days)), "query.range"});
        return refusal;
    }
    const auto offset = visit.city().zone.offset;
    const auto begins = Instant::at(from, 0, offset), ends = Instant::at(to.plus_days(1), 0, offset);
    std::vector<bookings::Taken> times;
    place.database.read([&](db::Reader& reader) { times = bookings::taken_times(reader, resource->key, begins, ends); });
    auto taken = Value::list();
    for (const auto& level : bookings::levels(times, begins, ends, resource->capacity))
        taken.push(Value::map({{"from", moment(place, level.from)}, {"to", moment(place, level.to)}, {"taken", level.taken},
            {"left", level.left}}));
    return ui::json_reply(200,
        Value::map({{"resource", resource->key}, {"name", words(resource->name)}, {"capacity", resource->capacity},
            {"from", from.iso()}, {"to", to.iso()}, {"taken", std::move(taken)}}));
}

} // namespace pendopo::requests::api
