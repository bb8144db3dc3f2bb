// What people do with obligations, by program. An Idempotency-Key that did something before gives the obligation as it is.
#include "duties/api/api.hpp"
#include "duties/api/duty_values.hpp"
#include "duties/api/sent_evidence.hpp"
#include "duties/check_obligation.hpp"
#include "duties/fulfil_obligation.hpp"
#include "duties/waive_obligation.hpp"
#include "ui/api.hpp"

#include <charconv>
#include <functional>

namespace pendopo::duties::api {

namespace {

Refusal reused()
{
    return refuse(Why::invalid, "idempotency.reused",
        say("Idempotency-Key ini sudah dipakai untuk isi yang lain. Pakai kunci baru untuk isi yang baru."));
}

// What the key did before; empty when nothing.
std::optional<Result<Obligation>> done_before(const pages::Place& place, const std::optional<audit::Once>& once)
{
    std::optional<Result<Obligation>> before;
    if (once)
        place.database().read([&](db::Reader& reader) {
            const auto done = audit::find_done(reader, *once);
            if (done && !done->same_content)
                before.emplace(reused());
            else if (done)
                before.emplace(obligation_by_id(reader, done->subject.id).value());
        });
    return before;
}

using Rule = std::function<Result<Obligation>(const Workplace&, const DutyAct&)>;

struct Performed {
    Obligation obligation;
    bool repeated = false; // by an earlier call under the same Idempotency-Key
};

Result<Performed> perform_once(const pages::Place& place, const DutyAct& by, const Rule& rule)
{
    if (auto before = done_before(place, by.once))
        return Performed{TRY(*std::move(before)), true};
    try {
        return Performed{TRY(rule(place.rules(), by)), false};
    } catch (const db::DatabaseError& error) {
        // The same call arrived a moment earlier on another connection.
        if (!by.once || !error.constraint.starts_with("idempotency"))
            throw;
    }
    auto before = done_before(place, by.once);
    INVARIANT(before, "the key was in the way");
    return Performed{TRY(*std::move(before)), true};
}

Reply perform(ui::Visit& visit, const Value& body, const Rule& rule)
{
    const pages::Place place(visit.program);
    DutyAct by{visit.actor, 0, static_cast<int>(body["version"].integer()), visit.now, TRY(ui::once(visit))};
    const auto text = visit.parameter("id");
    std::from_chars(text.data(), text.data() + text.size(), by.id);
    const auto performed = TRY(perform_once(place, by, rule));
    auto response = ui::json_reply(200, value_of(performed.obligation, visit.now));
    if (performed.repeated)
        response.with("Idempotent-Replayed", "true");
    return response;
}

} // namespace

Reply send_evidence(ui::Visit& visit)
{
    const pages::Place place(visit.program);
    const auto sent = TRY(read_sent_evidence(visit, place));
    return perform(visit, sent.body,
        [&](const Workplace& rules, const DutyAct& by) { return fulfil_obligation(rules, by, sent.evidence); });
}

Reply check_evidence(ui::Visit& visit)
{
    const auto body = TRY(body_with(visit, {"accept", "reason"}));
    const auto reason = TRY(text_in(body, "reason"));
    if (!body["accept"].is_boolean())
        return wrong_body("accept", say("Tulis true atau false."));
    return perform(visit, body, [&](const Workplace& place, const DutyAct& by) {
        return body["accept"].boolean() ? accept_evidence(place, by) : give_evidence_back(place, by, reason);
    });
}

Reply waive(ui::Visit& visit)
{
    const auto body = TRY(body_with(visit, {"reason"}));
    const auto reason = TRY(text_in(body, "reason"));
    return perform(visit, body, [&](const Workplace& place, const DutyAct& by) { return waive_obligation(place, by, reason); });
}

Reply reopen(ui::Visit& visit)
{
    const auto body = TRY(body_with(visit, {"reason"}));
    const auto reason = TRY(text_in(body, "reason"));
    return perform(visit, body,
        [&](const Workplace& place, const DutyAct& by) { return reopen_obligation(place, by, reason); });
}

} // namespace pendopo::duties::api
