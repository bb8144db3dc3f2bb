// A piece of evidence on its way: sent, withdrawn, accepted, returned.
#include "measures/add_piece.hpp"

#include <algorithm>

namespace pendopo::measures {

namespace {

struct Way {
    const char* event;
    PieceState to;
};

Way way_of(PieceStep step)
{
    switch (step) {
    case PieceStep::send:
        return {"evidence.sent", PieceState::sent};
    case PieceStep::withdraw:
        return {"evidence.withdrawn", PieceState::withdrawn};
    case PieceStep::accept:
        return {"evidence.accepted", PieceState::accepted};
    case PieceStep::give_back:
        return {"evidence.returned", PieceState::returned};
    }
    throw Bug("every step leads somewhere");
}

// An accepted piece can be returned again when it turns out to be wrong, as long as the assessment is open.
bool leads_on(PieceState from, PieceStep step)
{
    switch (step) {
    case PieceStep::send:
        return from == PieceState::draft || from == PieceState::returned;
    case PieceStep::withdraw:
        return from == PieceState::draft || from == PieceState::returned || from == PieceState::sent;
    case PieceStep::accept:
        return from == PieceState::sent;
    case PieceStep::give_back:
        return from == PieceState::sent || from == PieceState::accepted;
    }
    return false;
}

bool may(const Standing& standing, const Piece& piece, PieceStep step)
{
    if (step == PieceStep::send || step == PieceStep::withdraw)
        return standing.collects(piece.number);
    return standing.checks(piece.number, piece.added_by) && standing.checks(piece.number, piece.sent_by);
}

void change(Piece& piece, const MeasureAct& by, PieceStep step, const std::string& reason)
{
    piece.state = way_of(step).to;
    piece.reason = reason;
    if (step == PieceStep::send) {
        piece.sent_at = by.now;
        piece.sent_by = by.actor.person_id();
        piece.reason.clear();
    }
    if (step == PieceStep::accept || step == PieceStep::give_back) {
        piece.checked_at = by.now;
        piece.checked_by = by.actor.person_id();
        piece.checked_name = by.actor.audit().name;
    }
}

bool keep_step(audit::Act& act, std::int64_t assessment, const Piece& piece, PieceState seen)
{
    static const auto& change_evidence = db::query("measures/change_evidence");
    const auto person = [](std::int64_t id) { return id == 0 ? std::nullopt : std::optional(id); };
    return act.change(change_evidence,
               {{"id", piece.id}, {"assessment_id", assessment}, {"seen", word(seen)}, {"state", word(piece.state)},
                   {"sent_at", piece.sent_at}, {"sent_by", person(piece.sent_by)}, {"checked_at", piece.checked_at},
                   {"checked_by", person(piece.checked_by)}, {"checked_name", piece.checked_name}, {"reason", piece.reason}})
        > 0;
}

} // namespace

Result<Piece> step_piece(const Workplace& place, const MeasureAct& by, std::int64_t id, PieceStep step,
    const std::string& reason)
{
    if (step == PieceStep::give_back && reason.empty())
        return wrong("reason", say("Tulis alasannya"), "required");
    return act_on_assessment(place, by,
        [&](audit::Act& act, const OpenedAssessment& opened, const Standing& standing) -> Result<audit::Kept<Piece>> {
            const auto found
                = std::find_if(opened.pieces.begin(), opened.pieces.end(), [&](const Piece& one) { return one.id == id; });
            if (found == opened.pieces.end())
                return refuse(Why::not_found, "evidence.unknown", say("Bukti itu tidak ada pada penilaian ini."));
            if (!may(standing, *found, step))
                return not_yours();
            if (!leads_on(found->state, step))
                return changed_meanwhile();
            auto piece = *found;
            change(piece, by, step, reason);
            if (!keep_step(act, opened.assessment.id, piece, found->state))
                return changed_meanwhile();
            auto after = Value::map({{"id", id}, {"number", piece.number}, {"state", word(piece.state)}});
            if (!piece.reason.empty())
                after.set("reason", piece.reason);
            return act.commit(event_of(by, way_of(step).event, Value::map({{"state", word(found->state)}}), std::move(after)),
                std::move(piece));
        });
}

} // namespace pendopo::measures
