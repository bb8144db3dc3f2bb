#include "requests/withdraw_request.hpp"

#include "bookings/book_resource.hpp"
#include "platform/text/amount.hpp"
#include "platform/text/unicode.hpp"
#include "requests/applicant_news.hpp"
#include "requests/desk.hpp"
#include "requests/keep_change.hpp"

namespace pendopo::requests {

Result<Request> withdraw_request(const Workplace& place, const Applicant& applicant, const std::string& number,
    const std::string& reason, Instant now, const std::optional<audit::Once>& once)
{
    const auto promise = place.identifiers.next("outbox");
    return audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<Request>> {
        auto request = TRY(find_for_applicant(act.database(), applicant, number));
        if (!applicant_acts(request, place.today(now)).withdraw)
            return refuse(Why::conflict, "request.over", say("Permohonan ini sudah selesai; tidak dapat dibatalkan lagi."));
        if (text::length(reason) > 500)
            return refuse(Why::invalid, "reason.length",
                say("Tulis alasan paling banyak {0}.", text::amount(500, text::Counted::characters)));
        if (once)
            act.once(*once, {"request", request.id}, now);
        const auto& service = place.definitions.of(act.database(), request.service, request.definition);
        request.state = State::withdrawn;
        request.due_on.reset();
        bookings::release_booking(act.database(), request.id);
        clear_desks(act, request);
        tell_applicant(act, place, request, service, News::withdrawn, promise, now);
        const audit::Event event{{}, "request.withdrawn", applicant.actor.audit(), now, {},
            Value::map({{"state", word(request.state)}, {"reason", reason}})};
        return keep_change(act, std::move(request), event);
    });
}

} // namespace pendopo::requests
