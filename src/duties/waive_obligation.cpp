#include "duties/waive_obligation.hpp"

namespace pendopo::duties {

Result<Obligation> waive_obligation(const Workplace& place, const DutyAct& by, const std::string& reason)
{
    if (reason.empty())
        return reason_missing();
    return act_on_obligation(place, by,
        [&](audit::Act& act, Obligation obligation, const governance::Duty& duty) -> Result<audit::Kept<Obligation>> {
            if (!Standing(place.city, by.actor).waives())
                return not_yours();
            if (!duty.waivable)
                return refuse(Why::conflict, "obligation.not_waivable",
                    say("Kewajiban ini tidak dapat dibebaskan: peraturan mewajibkannya bagi semua."), duty.basis);
            if (!obligation.is_open())
                return not_now(obligation.state);
            const auto before = obligation.state;
            obligation.state = State::waived;
            obligation.effective_on.reset();
            obligation.settled_at = by.now;
            obligation.settled_by = by.actor.person_id();
            obligation.settled_name = by.actor.audit().name;
            obligation.reason = reason;
            obligation.next_on.reset();
            const audit::Event event{{}, "obligation.waived", by.actor.audit(), by.now, Value::map({{"state", word(before)}}),
                Value::map({{"reason", reason}})};
            return keep_change(act, std::move(obligation), event);
        });
}

Result<Obligation> reopen_obligation(const Workplace& place, const DutyAct& by, const std::string& reason)
{
    if (reason.empty())
        return reason_missing();
    return act_on_obligation(place, by,
        [&](audit::Act& act, Obligation obligation, const governance::Duty&) -> Result<audit::Kept<Obligation>> {
            if (!Standing(place.city, by.actor).reopens())
                return not_yours();
            if (obligation.is_open())
                return not_now(obligation.state);
            const auto before = obligation.state;
            obligation.state = State::open;
            obligation.effective_on.reset();
            obligation.settled_at.reset();
            obligation.reason.clear();
            obligation.next_on = place.today(by.now);
            const audit::Event event{{}, "obligation.reopened", by.actor.audit(), by.now, Value::map({{"state", word(before)}}),
                Value::map({{"reason", reason}})};
            return keep_change(act, std::move(obligation), event);
        });
}

} // namespace pendopo::duties
