#include "requests/take_request.hpp"

#include "requests/applicant_news.hpp"
#include "requests/desk.hpp"
#include "requests/dispose_request.hpp"
#include "requests/office_step.hpp"

namespace pendopo::requests {

std::set<std::string> units_at_work(db::Reader& reader, const Request& request, const access::Actor& actor)
{
    std::set<std::string> units;
    for (const auto& disposition : dispositions_of(reader, request.id))
        units.insert(disposition.unit);
    if (units.empty() || request.state == State::reopened)
        units.insert(request.unit);
    std::erase_if(units, [&](const std::string& unit) { return !actor.grants.may(access::Act::work, unit); });
    return units;
}

Result<Request> take_request(const Workplace& place, const OfficeAct& by)
{
    static const auto& take_disposition = db::query("requests/take_disposition");
    const auto promise = place.identifiers.next("outbox");
    return office_step(place, by, std::nullopt,
        [&](audit::Act& act, Request request, const catalogue::Service& service) -> Result<audit::Kept<Request>> {
            const auto due = step_due(service, request.state);
            // A second unit may take its share while the first is at work already.
            if (due != Step::work && request.state != State::in_progress)
                return out_of_order(request);
            const auto units = units_at_work(act.database(), request, by.actor);
            if (units.empty())
                return not_yours(access::Act::work);
            const bool first = request.state != State::in_progress;
            for (const auto& unit : units) {
                act.run(take_disposition,
                    {{"request_id", request.id}, {"unit", unit}, {"person_id", by.actor.person_id()},
                        {"name", by.actor.audit().name}, {"now", by.now}});
                put_on_desk(act, request, unit, Step::answer);
            }
            request.state = State::in_progress;
            if (first)
                tell_applicant(act, place, request, service, News::taken, promise, by.now);
            const audit::Event event{{}, "request.taken", by.actor.audit(), by.now, {},
                Value::map({{"state", word(request.state)}, {"unit", *units.begin()}})};
            return keep_change(act, std::move(request), event);
        });
}

} // namespace pendopo::requests
