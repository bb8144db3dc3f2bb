// The frame around every office step: opens the request within the officer's scope, asks whether the step is due and
// theirs to take, then lets the step change it. Not a rule of its own: the rules stand in the files named after them.
#pragma once
#include "requests/find_request.hpp"
#include "requests/keep_change.hpp"
#include "requests/lifecycle.hpp"
#include "requests/office_act.hpp"
#include "requests/workplace.hpp"

namespace pendopo::requests {

Refusal out_of_order(const Request& request);
Refusal not_yours(access::Act act);

// `step(audit::Act&, Request, const Service&) -> Result<Kept<Request>>`; `due` empty when the act is allowed at any step.
template <class Step_>
Result<Request> office_step(const Workplace& place, const OfficeAct& by, std::optional<Step> due, Step_&& step)
{
    return audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<Request>> {
        auto request = TRY(open_for_office(act, by.actor, by.number, by.seen_version));
        const auto& service = place.definitions.of(act.database(), request.service, request.definition);
        if (due && step_due(service, request.state) != due)
            return out_of_order(request);
        if (by.once)
            act.once(*by.once, {"request", request.id}, by.now);
        return step(act, std::move(request), service);
    });
}

} // namespace pendopo::requests
