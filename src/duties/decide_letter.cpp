#include "duties/decide_letter.hpp"

#include "duties/act_on_obligation.hpp"
#include "duties/duty_letter.hpp"

namespace pendopo::duties {

namespace {

Result<audit::Kept<OfficeLetter>> keep_decision(audit::Act& act, OfficeLetter letter, const LetterAct& by)
{
    static const auto& decide_letter = db::query("duties/decide_letter");
    const audit::Event event{{"office_letter", letter.id}, "letter." + std::string(word(letter.state)), by.actor.audit(),
        by.now, {},
        Value::map(
            {{"number", letter.label()}, {"reason", letter.reason}, {"acting_for", letter.acting_for}, {"told", letter.told}})};
    const audit::ChainHead head{letter.version, letter.chain};
    const auto next = audit::next_head(head, event);
    const auto rows = act.change(decide_letter,
        {{"id", letter.id}, {"seen", letter.version}, {"version", next.number}, {"chain", next.hash},
            {"state", word(letter.state)}, {"now", by.now}, {"person", by.actor.person_id()}, {"name", letter.decided_name},
            {"acting_for", letter.acting_for}, {"reason", letter.reason}});
    if (rows == 0)
        return changed_meanwhile();
    letter.version = next.number;
    letter.chain = next.hash;
    return act.commit(event, std::move(letter), head, next);
}

Result<OfficeLetter> open_letter(audit::Act& act, const LetterAct& by)
{
    auto letter = find_letter(act.database(), by.id);
    if (!letter)
        return refuse(Why::not_found, "letter.unknown", say("Surat itu tidak ada, atau bukan untuk Anda."));
    if (letter->version != by.seen_version || letter->state != LetterState::waiting)
        return refuse(Why::conflict, "letter.decided", say("Surat ini sudah diputuskan."));
    letter->decided_at = by.now;
    letter->decided_name = by.actor.audit().name;
    letter->acting_for = by.actor.grants.acting_for(access::Act::dispose);
    return *std::move(letter);
}

DutyNews news_reprimand(const OfficeLetter& letter)
{
    return {say("Surat {0}: {1}", letter.label(), letter.subject),
        say("Surat Nomor {0} ditujukan kepada {1}:\n\n{2}", letter.label(), letter.recipient, letter.content)};
}

// Who reads the letter: those who fulfil what its owner owes.
std::vector<outbox::PromisedMail> mails_for(const Workplace& place, std::int64_t id)
{
    std::optional<OfficeLetter> letter;
    std::vector<Addressee> people;
    place.database.read([&](db::Reader& reader) {
        letter = find_letter(reader, id);
        if (letter)
            people = Addressees::read(reader, place.city).of_owner(letter->owner);
    });
    if (!letter)
        return {};
    return letters_to(place, people, news_reprimand(*letter), "/kewajiban/" + std::to_string(letter->obligation_id));
}

} // namespace

// Kotamobagu 2017 Pasal 37 ayat (3)
Result<OfficeLetter> sign_letter(const Workplace& place, const LetterAct& by)
{
    if (!by.actor.grants.may(access::Act::dispose))
        return not_yours();
    const auto mails = mails_for(place, by.id);
    return audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<OfficeLetter>> {
        auto letter = TRY(open_letter(act, by));
        letter.state = LetterState::signed_;
        letter.told = static_cast<int>(mails.size());
        for (const auto& mail : mails)
            outbox::promise_mail(act, mail, by.now);
        return keep_decision(act, std::move(letter), by);
    });
}

Result<OfficeLetter> decline_letter(const Workplace& place, const LetterAct& by, const std::string& reason)
{
    if (!by.actor.grants.may(access::Act::dispose))
        return not_yours();
    if (reason.empty())
        return reason_missing();
    return audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<OfficeLetter>> {
        auto letter = TRY(open_letter(act, by));
        letter.state = LetterState::declined;
        letter.reason = reason;
        return keep_decision(act, std::move(letter), by);
    });
}

} // namespace pendopo::duties
