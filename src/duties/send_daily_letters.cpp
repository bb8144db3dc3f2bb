#include "duties/send_daily_letters.hpp"

#include "duties/daily_letter.hpp"
#include "duties/gather_reminders.hpp"
#include "duties/keep_change.hpp"

#include <array>

namespace pendopo::duties {

namespace {

struct Round {
    const Workplace& place;
    Instant gathered_at, now;
    Date today() const { return place.today(now); }
};

std::vector<std::int64_t> people_to_remind(const Round& round)
{
    static const auto& waiting = db::query("duties/people_to_remind");
    std::vector<std::int64_t> people;
    round.place.database.read([&](db::Reader& reader) {
        people.clear();
        for (const auto& row : reader.rows(waiting, {{"gathered_at", round.gathered_at}, {"day", round.today()}}))
            people.push_back(row.integer("person_id"));
    });
    return people;
}

Value reminders_value(const std::vector<Reminder>& reminders)
{
    auto list = Value::list();
    for (const auto& one : reminders)
        list.push(Value::map({{"kind", word(one.kind)}, {"subject", one.subject}, {"detail", one.detail}, {"days", one.days},
            {"due_on", one.due_on.iso()}}));
    return list;
}

// Returns how many letters left; refuses when another program wrote to them first. Nobody: they may not sign in any more.
Result<int> write_to(const Round& round, std::int64_t id, const std::optional<Addressee>& person)
{
    static const auto& insert_letter = db::query("duties/insert_daily_letter");
    const auto& place = round.place;
    const std::array mail_ids{place.identifiers.next("outbox"), place.identifiers.next("outbox")};
    return audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<int>> {
        const auto reminders = take_reminders(act, id, round.gathered_at);
        const LetterLines lines(act.database(), place, id, round.today());
        int letters = 0, said = 0;
        for (const auto& letter : {letter_of_day(lines, reminders), letter_that_calls(lines, reminders)}) {
            if (!person || letter.parts.empty())
                continue;
            outbox::promise_mail(act,
                write_out(place, *person, letter, round.today(), mail_ids[static_cast<std::size_t>(letters)]), round.now);
            ++letters;
            said += static_cast<int>(letter.count);
        }
        if (act.change(insert_letter, {{"person_id", id}, {"day", round.today()}, {"lines", said}, {"now", round.now}}) == 0)
            return changed_meanwhile();
        return act.commit(audit::Event{{"daily_letter", id}, letters > 0 ? "letter.sent" : "letter.dropped", place.program(),
                              round.now, {},
                              Value::map({{"lines", said}, {"letters", letters}, {"reminders", reminders_value(reminders)}})},
            letters);
    });
}

} // namespace

SentLetters send_daily_letters(const Workplace& place, Instant now)
{
    SentLetters sent;
    const auto gathered = gather_reminders(place, now);
    if (!gathered)
        return sent;
    const Round round{place, *gathered, now};
    const auto waiting = people_to_remind(round);
    if (waiting.empty())
        return sent;
    Addressees people;
    place.database.read([&](db::Reader& reader) { people = Addressees::read(reader, place.city); });
    for (const auto id : waiting) {
        const auto letters = write_to(round, id, people.person(id));
        if (letters.refused() || *letters == 0)
            continue;
        ++sent.people;
        sent.letters += *letters;
    }
    return sent;
}

} // namespace pendopo::duties
