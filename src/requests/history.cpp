#include "requests/history.hpp"

namespace pendopo::requests {

std::vector<HistoryEvent> history_of(db::Reader& reader, std::int64_t request_id)
{
    static const auto& query = db::query("audit/events_of_subject");
    std::vector<HistoryEvent> events;
    for (const auto& row : reader.rows(query, {{"subject", "request"}, {"subject_id", request_id}}))
        events.push_back({static_cast<int>(row.integer("number")), row.instant("at"), row.text("name"), row.text("actor_name"),
            row.text("actor_kind"), read_json(row.text("before")).value(), read_json(row.text("after")).value(),
            row.integer("actor_id")});
    return events;
}

std::vector<Step> steps_ahead(const catalogue::Service& service, const Request& request)
{
    std::vector<Step> steps;
    const auto due = step_due(service, request.state);
    if (!due)
        return steps;
    for (const auto step : service.steps)
        if (step >= *due && !(step == Step::record && request.agenda_number))
            steps.push_back(step);
    return steps;
}

} // namespace pendopo::requests
