#include "duties/check_obligation.hpp"

#include "duties/duty_letter.hpp"
#include "duties/evidence.hpp"
#include "duties/letter_language.hpp"

namespace pendopo::duties {

namespace {

// The piece that waits to be checked; refuses who may not check it.
Result<KeptEvidence> to_be_checked(audit::Act& act, const Workplace& place, const DutyAct& by, const Obligation& obligation,
    const governance::Duty& duty)
{
    if (obligation.state != State::submitted)
        return not_now(obligation.state);
    const auto all = evidence_of(act.database(), obligation.id);
    INVARIANT(!all.empty(), "what was submitted has evidence");
    if (all.back().sent_by == by.actor.person_id())
        return refuse(Why::forbidden, "obligation.same_person",
            say("Anda sendiri yang mengirim bukti ini. Orang lain yang memeriksanya."), duty.basis);
    if (!Standing(place.city, by.actor).checks(duty, all.back().sent_by))
        return not_yours();
    return all.back();
}

void keep_outcome(audit::Act& act, const DutyAct& by, std::int64_t evidence_id, const char* outcome, const std::string& reason)
{
    static const auto& check_evidence = db::query("duties/check_evidence");
    act.run(check_evidence,
        {{"id", evidence_id}, {"outcome", outcome}, {"now", by.now}, {"person", by.actor.person_id()},
            {"name", by.actor.audit().name}, {"reason", reason}});
}

// The sender is told.
std::vector<outbox::PromisedMail> mails_back(const Workplace& place, const DutyAct& by, const std::string& reason)
{
    std::vector<Addressee> sender;
    std::optional<DutyNews> news;
    place.database.read([&](db::Reader& reader) {
        const auto obligation = obligation_by_id(reader, by.id);
        const auto all = evidence_of(reader, by.id);
        if (!obligation || all.empty())
            return;
        const auto person = people::find_person(reader, all.back().sent_by, place.today(by.now));
        if (person && person->active)
            sender.push_back({person->id, person->name, person->email, letter_language(reader, person->id)});
        news = news_returned(place.kept.of(reader, obligation->duty, obligation->duty_version), *obligation, reason);
    });
    return news ? letters_to(place, sender, *news, "/kewajiban/" + std::to_string(by.id)) : std::vector<outbox::PromisedMail>{};
}

} // namespace

Result<Obligation> accept_evidence(const Workplace& place, const DutyAct& by)
{
    return act_on_obligation(place, by,
        [&](audit::Act& act, Obligation obligation, const governance::Duty& duty) -> Result<audit::Kept<Obligation>> {
            const auto evidence = TRY(to_be_checked(act, place, by, obligation, duty));
            keep_outcome(act, by, evidence.id, "accepted", "");
            obligation.state = State::fulfilled;
            obligation.settled_at = by.now;
            obligation.settled_by = by.actor.person_id();
            obligation.settled_name = by.actor.audit().name;
            obligation.next_on.reset();
            const audit::Event event{{}, "obligation.fulfilled", by.actor.audit(), by.now, {},
                Value::map({{"evidence", evidence.id}})};
            return keep_change(act, std::move(obligation), event);
        });
}

Result<Obligation> give_evidence_back(const Workplace& place, const DutyAct& by, const std::string& reason)
{
    if (reason.empty())
        return reason_missing();
    const auto mails = mails_back(place, by, reason);
    return act_on_obligation(place, by,
        [&](audit::Act& act, Obligation obligation, const governance::Duty& duty) -> Result<audit::Kept<Obligation>> {
            const auto evidence = TRY(to_be_checked(act, place, by, obligation, duty));
            keep_outcome(act, by, evidence.id, "returned", reason);
            for (const auto& mail : mails)
                outbox::promise_mail(act, mail, by.now);
            obligation.state = State::open;
            obligation.effective_on.reset();
            // Reminders that came due meanwhile are looked at again today.
            obligation.next_on = place.today(by.now);
            const audit::Event event{{}, "obligation.returned", by.actor.audit(), by.now, {},
                Value::map({{"evidence", evidence.id}, {"reason", reason}})};
            return keep_change(act, std::move(obligation), event);
        });
}

} // namespace pendopo::duties
