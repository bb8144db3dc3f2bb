#include "measures/close_assessment.hpp"

#include "measures/frozen.hpp"

#include <algorithm>

namespace pendopo::measures {

static bool something_waits(const OpenedAssessment& opened)
{
    const bool pieces = std::any_of(opened.pieces.begin(), opened.pieces.end(),
        [](const Piece& one) { return one.state == PieceState::sent; });
    return pieces || std::any_of(opened.values.begin(), opened.values.end(), [](const auto& one) {
        return one.second.state == ScoreState::sent;
    });
}

Result<Assessment> close_assessment(const Workplace& place, const MeasureAct& by)
{
    static const auto& close = db::query("measures/close_assessment");
    return act_on_assessment(place, by,
        [&](audit::Act& act, const OpenedAssessment& opened, const Standing& standing) -> Result<audit::Kept<Assessment>> {
            if (!standing.arranges())
                return not_yours();
            if (something_waits(opened))
                return refuse(Why::conflict, "assessment.waits",
                    say("Masih ada bukti atau nilai yang menunggu diperiksa. Terima atau kembalikan dahulu, lalu tutup "
                        "penilaian."));
            const auto name = by.actor.audit().name;
            act.run(close,
                {{"id", opened.assessment.id}, {"now", by.now}, {"closed_by", by.actor.person_id()}, {"closed_name", name},
                    {"frozen", write_frozen(opened.instrument, opened.index)}});
            auto closed = opened.assessment;
            closed.state = State::closed;
            closed.closed_at = by.now;
            closed.closed_name = name;
            return act.commit(event_of(by, "assessment.closed", Value::map({{"state", "open"}}), index_value(opened.index)),
                std::move(closed));
        });
}

} // namespace pendopo::measures
