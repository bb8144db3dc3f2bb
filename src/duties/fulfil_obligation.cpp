#include "duties/fulfil_obligation.hpp"

#include "duties/reminder.hpp"

namespace pendopo::duties {

namespace {

void insert_evidence(audit::Act& act, const governance::Duty& duty, const DutyAct& by, std::int64_t id,
    const NewEvidence& evidence, Date effective_on)
{
    static const auto& insert = db::query("duties/insert_evidence");
    using Kind = governance::Evidence::Kind;
    const bool entry = duty.evidence.kind == Kind::entry, report = duty.evidence.kind == Kind::report;
    const auto* file = evidence.file ? &*evidence.file : nullptr;
    act.run(insert,
        {{"id", id}, {"obligation_id", by.id}, {"kind", word(duty.evidence.kind)}, {"note", evidence.note},
            {"file_name", file ? std::optional(file->name) : std::nullopt},
            {"media_type", file ? std::optional(file->media_type) : std::nullopt},
            {"size", file ? std::optional(file->size) : std::nullopt},
            {"sha256", file ? std::optional(file->sha256) : std::nullopt},
            {"entry_register", entry ? std::optional(duty.evidence.key) : std::nullopt},
            {"entry_id", entry ? std::optional(evidence.entry) : std::nullopt},
            {"report_number", report ? std::optional(evidence.report_number) : std::nullopt}, {"effective_on", effective_on},
            {"now", by.now}, {"sent_by", by.actor.person_id()}, {"sent_name", by.actor.audit().name},
            {"outcome", duty.second_person ? std::nullopt : std::optional(std::string("accepted"))}});
}

Value evidence_value(const governance::Duty& duty, const NewEvidence& evidence, Date effective_on)
{
    auto value
        = Value::map({{"kind", word(duty.evidence.kind)}, {"note", evidence.note}, {"effective_on", effective_on.iso()}});
    if (evidence.file)
        value.set("sha256", evidence.file->sha256);
    if (evidence.entry)
        value.set("entry", evidence.entry);
    if (!evidence.report_number.empty())
        value.set("report_number", evidence.report_number);
    return value;
}

} // namespace

Result<Obligation> fulfil_obligation(const Workplace& place, const DutyAct& by, const NewEvidence& evidence)
{
    const auto today = place.today(by.now);
    const auto effective_on = evidence.effective_on.value_or(today);
    const auto evidence_id = place.identifiers.next("obligation_evidence");
    return act_on_obligation(place, by,
        [&](audit::Act& act, Obligation obligation, const governance::Duty& duty) -> Result<audit::Kept<Obligation>> {
            if (!Standing(place.city, by.actor).fulfils(obligation.owner))
                return not_yours();
            if (obligation.state != State::open)
                return not_now(obligation.state);
            TRY(check_evidence(act.database(), place, duty, obligation, evidence, today));
            insert_evidence(act, duty, by, evidence_id, evidence, effective_on);
            obligation.state = duty.second_person ? State::submitted : State::fulfilled;
            obligation.effective_on = effective_on;
            if (duty.second_person) {
                // It stands in the next letter of the day of those who may check it.
                const auto people
                    = Addressees::read(act.database(), place.city).checkers(duty, obligation.owner, by.actor.person_id());
                queue_reminder(act, people, {Reminder::Kind::check, obligation.id, "", obligation.term.due_on, 0}, by.now);
            } else {
                obligation.settled_at = by.now;
                obligation.settled_by = by.actor.person_id();
                obligation.settled_name = by.actor.audit().name;
                obligation.next_on.reset();
            }
            const audit::Event event{{}, duty.second_person ? "obligation.submitted" : "obligation.fulfilled", by.actor.audit(),
                by.now, {}, evidence_value(duty, evidence, effective_on)};
            return keep_change(act, std::move(obligation), event);
        });
}

} // namespace pendopo::duties
