// The frame around what people do with a report: opens it within their sight, in the version they looked at.
#pragma once
#include "reports/find_report.hpp"

namespace pendopo::reports {

// What every act brings along: who, which report, and the version they looked at.
struct ReportAct {
    const access::Actor& actor;
    std::int64_t id = 0;
    int seen_version = 0;
    Instant now;
    std::optional<audit::Once> once = std::nullopt; // an Idempotency-Key, for the API
};
Refusal not_yours();

// `step(audit::Act&, Report, const governance::Report&) -> Result<audit::Kept<Report>>`
template <class Step>
Result<Report> act_on_report(const Workplace& place, const ReportAct& by, Step&& step)
{
    return audit::write(place.database(), place.identifiers(), [&](audit::Act& act) -> Result<audit::Kept<Report>> {
        auto report = TRY(find_report(act.database(), place, by.actor, by.id));
        const auto* definition = TRY(definition_of(place, report));
        if (report.version != by.seen_version)
            return changed_meanwhile();
        if (by.once)
            act.once(*by.once, {"report", by.id}, by.now);
        return step(act, std::move(report), *definition);
    });
}

} // namespace pendopo::reports
