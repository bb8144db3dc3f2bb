#include "requests/close_answered.hpp"

#include "requests/keep_change.hpp"

namespace pendopo::requests {

int close_answered(const Workplace& place, Instant now, int most)
{
    static const auto& closable = db::query("requests/closable_requests");
    static const auto& find_request_by_id = db::query("requests/find_request_by_id");
    const audit::Actor program{audit::Actor::Kind::system, 0, place.city().portal};
    db::Rows due;
    place.database.read([&](db::Reader& reader) {
        due = reader.rows(closable, {{"today", place.today(now)}, {"most", most}});
    });
    int closed = 0;
    for (const auto& row : due) {
        const auto outcome = audit::write(place.database, place.identifiers,
            [&](audit::Act& act) -> Result<audit::Kept<Request>> {
                auto request = request_of(*act.row(find_request_by_id, {{"id", row.integer("id")}}));
                if (request.state != State::answered)
                    return changed_meanwhile();
                request.state = State::closed;
                request.due_on.reset();
                const audit::Event event{{}, "request.closed", program, now, {}, Value::map({{"state", word(request.state)}})};
                return keep_change(act, std::move(request), event);
            });
        closed += outcome ? 1 : 0;
    }
    return closed;
}

} // namespace pendopo::requests
