#include "duties/keep_change.hpp"

namespace pendopo::duties {

Refusal changed_meanwhile()
{
    return refuse(Why::conflict, "obligation.changed",
        say("Kewajiban ini baru saja diubah orang lain. Buka lagi untuk melihat keadaannya sekarang."));
}

Result<audit::Kept<Obligation>> keep_change(audit::Act& act, Obligation changed, audit::Event event)
{
    static const auto& update_obligation = db::query("duties/update_obligation");
    event.subject = {"obligation", changed.id};
    const audit::ChainHead head{changed.version, changed.chain};
    const auto next = audit::next_head(head, event);
    const auto rows = act.change(update_obligation,
        {{"id", changed.id}, {"seen", changed.version}, {"version", next.number}, {"chain", next.hash},
            {"state", word(changed.state)}, {"next_on", changed.next_on}, {"effective_on", changed.effective_on},
            {"settled_at", changed.settled_at},
            {"settled_by", changed.settled_at ? std::optional(changed.settled_by) : std::nullopt},
            {"settled_name", changed.settled_at ? std::optional(changed.settled_name) : std::nullopt},
            {"reason", changed.reason}});
    if (rows == 0)
        return changed_meanwhile();
    changed.version = next.number;
    changed.chain = next.hash;
    return act.commit(event, std::move(changed), head, next);
}

} // namespace pendopo::duties
