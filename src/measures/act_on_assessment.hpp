// The frame around what people do in an assessment: opens it within their sight, holds it against others for as long as
// the act runs, and refuses when it is closed. Not a rule of its own: the rules stand in the files named after them.
#pragma once
#include "audit/write.hpp"
#include "measures/standing.hpp"
#include "measures/workplace.hpp"

#include <optional>

namespace pendopo::measures {

struct MeasureAct {
    const access::Actor& actor;
    std::int64_t assessment = 0;
    Instant now;
    std::optional<audit::Once> once = std::nullopt; // an Idempotency-Key, for the API
};

Refusal unknown_assessment();
Refusal unknown_indicator();
Refusal closed_assessment(); // it never changes
Refusal not_yours();
Refusal changed_meanwhile();

// A refusal with one complaint.
Refusal wrong(const std::string& field, Message message, const std::string& code);

audit::Event event_of(const MeasureAct& by, const char* name, Value before, Value after);
// Holds the row of the assessment; false when it is closed.
bool hold_open(audit::Act& act, std::int64_t assessment);

// `step(audit::Act&, const OpenedAssessment&, const Standing&) -> Result<audit::Kept<T>>`
template <class Step>
auto act_on_assessment(const Workplace& place, const MeasureAct& by, Step&& step)
{
    using Outcome = std::invoke_result_t<Step, audit::Act&, const OpenedAssessment&, const Standing&>;
    return audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Outcome {
        const bool open = hold_open(act, by.assessment);
        const auto found = assessment_by_id(act.database(), by.assessment);
        if (!found)
            return unknown_assessment();
        const auto opened = open_assessment(act.database(), place.arrangements, *found);
        const Standing standing(by.actor, opened);
        if (!standing.sees())
            return unknown_assessment();
        if (!open)
            return closed_assessment();
        if (by.once)
            act.once(*by.once, {"assessment", found->id}, by.now);
        return step(act, opened, standing);
    });
}

} // namespace pendopo::measures
