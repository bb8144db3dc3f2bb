// The frame around what people do with an obligation: opens it within their sight, in the version they looked at, then
// lets the step change it. Not a rule of its own: the rules stand in the files named after them.
#pragma once
#include "duties/find_obligation.hpp"
#include "duties/keep_change.hpp"
#include "duties/workplace.hpp"

#include <optional>
#include <string>

namespace pendopo::duties {

// What every act brings along: who, which obligation, and the version they looked at.
struct DutyAct {
    const access::Actor& actor;
    std::int64_t id = 0;
    int seen_version = 0;
    Instant now;
    std::optional<audit::Once> once; // an Idempotency-Key, for the API
};

Refusal not_now(State state); // the act is out of order
Refusal not_yours();          // somebody else's to do
Refusal reason_missing();     // at "reason"

// `step(audit::Act&, Obligation, const governance::Duty&) -> Result<audit::Kept<Obligation>>`
template <class Step>
Result<Obligation> act_on_obligation(const Workplace& place, const DutyAct& by, Step&& step)
{
    return audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<Obligation>> {
        auto obligation = TRY(find_obligation(act.database(), Standing(place.city, by.actor), by.id));
        if (obligation.version != by.seen_version)
            return changed_meanwhile();
        const auto& duty = place.kept.of(act.database(), obligation.duty, obligation.duty_version);
        if (by.once)
            act.once(*by.once, {"obligation", obligation.id}, by.now);
        return step(act, std::move(obligation), duty);
    });
}

} // namespace pendopo::duties
