#include "requests/desk.hpp"

namespace pendopo::requests {

namespace {

// Sorts after every real date.
constexpr std::string_view no_date = "9999-12-31";

std::string due_text(const Request& request)
{
    return request.due_on ? request.due_on->iso() : std::string(no_date);
}

} // namespace

void put_on_desk(audit::Act& act, const Request& request, std::string_view desk, Step step)
{
    static const auto& query = db::query("requests/put_on_desk");
    act.run(query,
        {{"request_id", request.id}, {"unit", desk}, {"step", word(step)}, {"service", request.service},
            {"due_on", due_text(request)}});
}

void set_aside(audit::Act& act, const Request& request, std::string_view desk, std::string_view view)
{
    static const auto& query = db::query("requests/set_aside");
    act.run(query, {{"request_id", request.id}, {"unit", desk}, {"view", view}, {"due_on", due_text(request)}});
}

void clear_desks(audit::Act& act, const Request& request)
{
    static const auto& query = db::query("requests/clear_desks");
    act.run(query, {{"request_id", request.id}});
}

void pass_on(audit::Act& act, const Request& request, Step next, const std::set<std::string>& units)
{
    if (next == Step::record)
        put_on_desk(act, request, records_desk, next);
    else if (next == Step::dispose)
        put_on_desk(act, request, head_desk, next);
    else
        for (const auto& unit : units)
            put_on_desk(act, request, unit, next);
}

} // namespace pendopo::requests
