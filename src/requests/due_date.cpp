#include "requests/due_date.hpp"

namespace pendopo::requests {

std::vector<catalogue::Pause> pauses_of(db::Reader& reader, std::int64_t request_id)
{
    static const auto& query = db::query("requests/pauses_of_request");
    std::vector<catalogue::Pause> pauses;
    for (const auto& row : reader.rows(query, {{"request_id", request_id}}))
        pauses.push_back({row.date("from_on"), row.optional_date("to_on")});
    return pauses;
}

catalogue::DueDate count_due_date(const catalogue::City& city, const catalogue::Service& service, Date counted_from,
    const std::vector<catalogue::Pause>& pauses)
{
    // A request that was reopened counts anew: earlier pauses no longer matter.
    std::vector<catalogue::Pause> later;
    for (const auto& pause : pauses)
        if (!pause.to || *pause.to >= counted_from)
            later.push_back(pause);
    return catalogue::count_due(city.calendar, counted_from, service.service_days, later);
}

} // namespace pendopo::requests
