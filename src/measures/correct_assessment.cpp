// The next edition of a closed assessment.
#include "measures/close_assessment.hpp"
#include "measures/insert_assessment.hpp"

namespace pendopo::measures {

namespace {

struct Next {
    OpenedAssessment from;
    Assessment edition;
};

// A closed assessment never changes, so it is read before the act; the pieces need identifiers of their own.
Result<Next> prepare(const Workplace& place, const MeasureAct& by, const std::string& reason)
{
    std::optional<OpenedAssessment> opened;
    place.database.read([&](db::Reader& reader) {
        opened.reset();
        if (const auto found = assessment_by_id(reader, by.assessment))
            opened = open_assessment(reader, place.arrangements, *found);
    });
    if (!opened || !Standing(by.actor, *opened).sees())
        return unknown_assessment();
    if (!Standing(by.actor, *opened).arranges())
        return not_yours();
    if (opened->assessment.is_open() || !opened->assessment.newest)
        return refuse(Why::conflict, "assessment.not_closed", say("Hanya edisi terakhir yang sudah ditutup dapat dibetulkan."));
    if (!place.arrangements.instrument(opened->assessment.instrument))
        return refuse(Why::conflict, "assessment.instrument_gone", say("Instrumen itu tidak ada lagi dalam berkas daerah."));
    Next next{*std::move(opened), {}};
    next.edition = next.from.assessment;
    next.edition.id = place.identifiers.next("assessment");
    next.edition.edition += 1;
    next.edition.state = State::open;
    next.edition.reason = reason;
    next.edition.begun_at = by.now;
    next.edition.begun_name = by.actor.audit().name;
    next.edition.closed_at.reset();
    next.edition.closed_name.clear();
    next.edition.acts = 0;
    std::erase_if(next.from.pieces, [](const Piece& one) { return one.state == PieceState::withdrawn; });
    for (auto& piece : next.from.pieces)
        piece.id = place.identifiers.next("indicator_evidence");
    return next;
}

} // namespace

Result<Assessment> correct_assessment(const Workplace& place, const MeasureAct& by, const std::string& reason)
{
    static const auto& name_person = db::query("measures/name_person");
    if (reason.empty())
        return wrong("reason", say("Tulis apa yang dibetulkan"), "required");
    const auto next = TRY(prepare(place, by, reason));
    return audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<Assessment>> {
        if (!insert_assessment(act, next.edition, by.actor.person_id()))
            return changed_meanwhile();
        if (by.once)
            act.once(*by.once, {"assessment", next.edition.id}, by.now);
        for (const auto& piece : next.from.pieces)
            insert_piece(act, next.edition.id, piece);
        for (auto [number, value] : next.from.values) {
            value.version = 0;
            keep_value(act, next.edition.id, value);
        }
        for (const auto& one : next.from.people)
            act.run(name_person,
                {{"assessment_id", next.edition.id}, {"number", one.number}, {"role", one.role}, {"person_id", one.person},
                    {"name", one.name}});
        const MeasureAct on_new{by.actor, next.edition.id, by.now};
        return act.commit(event_of(on_new, "assessment.corrected", Value::map({{"assessment", next.from.assessment.id}}),
                              Value::map({{"edition", next.edition.edition}, {"reason", reason}})),
            next.edition);
    });
}

} // namespace pendopo::measures
