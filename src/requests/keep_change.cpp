#include "requests/keep_change.hpp"

namespace pendopo::requests {

Refusal changed_meanwhile()
{
    return refuse(Why::conflict, "request.changed",
        say("Permohonan ini baru saja diubah orang lain. Buka lagi untuk melihat keadaannya sekarang."));
}

Result<audit::Kept<Request>> keep_change(audit::Act& act, Request changed, audit::Event event)
{
    static const auto& update_request = db::query("requests/update_request");
    event.subject = {"request", changed.id};
    const audit::ChainHead head{changed.version, changed.chain};
    const auto next = audit::next_head(head, event);
    const auto rows = act.change(update_request,
        {{"id", changed.id}, {"seen", changed.version}, {"version", next.number}, {"chain", next.hash},
            {"state", word(changed.state)}, {"unit", changed.unit}, {"counted_from", changed.counted_from},
            {"due_on", changed.due_on}, {"round", changed.round}, {"agenda_year", changed.agenda_year},
            {"agenda_number", changed.agenda_number}, {"agenda_code", changed.agenda_code},
            {"recorded_at", changed.recorded_at},
            {"outcome", changed.outcome ? std::optional(word(*changed.outcome)) : std::nullopt}, {"answer", changed.answer},
            {"answered_at", changed.answered_at}, {"answered_on", changed.answered_on},
            {"reopen_until", changed.reopen_until}});
    if (rows == 0)
        return changed_meanwhile();
    changed.version = next.number;
    changed.chain = next.hash;
    return act.commit(event, std::move(changed), head, next);
}

} // namespace pendopo::requests
