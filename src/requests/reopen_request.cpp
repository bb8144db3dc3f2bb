#include "requests/reopen_request.hpp"

#include "platform/text/amount.hpp"
#include "platform/text/unicode.hpp"
#include "requests/applicant_news.hpp"
#include "requests/desk.hpp"
#include "requests/due_date.hpp"
#include "requests/keep_change.hpp"

namespace pendopo::requests {

namespace {

Result<> check_reason(const std::string& reason)
{
    if (!reason.empty() && text::length(reason) <= 1000)
        return Nothing{};
    auto refusal = refuse(Why::invalid, "reason.required", say("Permohonan belum dapat dibuka kembali."));
    refusal.complaints.push_back(
        {"reason", say("Tulis apa yang belum sesuai, paling banyak {0}", text::amount(1000, text::Counted::characters)),
            "reason.required"});
    return refusal;
}

} // namespace

Result<Request> reopen_request(const Workplace& place, const Applicant& applicant, const std::string& number,
    const std::string& reason, Instant now, const std::optional<audit::Once>& once)
{
    TRY(check_reason(reason));
    const auto promise = place.identifiers.next("outbox");
    return audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<Request>> {
        auto request = TRY(find_for_applicant(act.database(), applicant, number));
        const auto today = place.today(now);
        if (!applicant_acts(request, today).reopen)
            return refuse(Why::conflict, "request.not_reopenable",
                say("Permohonan ini tidak dapat dibuka kembali: belum dijawab, atau waktunya sudah lewat."));
        if (once)
            act.once(*once, {"request", request.id}, now);
        const auto& service = place.definitions.of(act.database(), request.service, request.definition);
        request.state = State::reopened;
        request.counted_from = today;
        request.due_on = count_due_date(place.city(), service, today, {}).date;
        request.outcome.reset();
        request.reopen_until.reset();
        put_on_desk(act, request, request.unit, step_after(service, Step::dispose));
        tell_applicant(act, place, request, service, News::reopened, promise, now);
        const audit::Event event{{}, "request.reopened", applicant.actor.audit(), now, Value::map({{"answer", request.answer}}),
            Value::map({{"state", word(request.state)}, {"reason", reason}})};
        return keep_change(act, std::move(request), event);
    });
}

} // namespace pendopo::requests
