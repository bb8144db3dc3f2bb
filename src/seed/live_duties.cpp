#include "duties/beginning.hpp"
#include "duties/check_obligation.hpp"
#include "duties/decide_letter.hpp"
#include "duties/fulfil_obligation.hpp"
#include "duties/list_obligations.hpp"
#include "duties/make_obligations.hpp"
#include "duties/pursue_obligations.hpp"
#include "duties/waive_obligation.hpp"
#include "registers/meets_where.hpp"
#include "seed/example_duties.hpp"

#include <algorithm>

namespace pendopo::seed {

namespace {

using duties::Obligation;

constexpr int done_at = 10 * 60 + 15, checked_at = 14 * 60 + 5; // minutes after midnight

// Everything one obligation's life needs.
struct Life {
    const duties::Workplace& place;
    const std::vector<access::Actor>& people;
    const std::vector<registers::Entry>& entries;
    ExamplePapers& papers;
    Instant now;

    template <class May>
    const access::Actor* first_who(May may) const
    {
        const auto found = std::find_if(people.begin(), people.end(), may);
        return found == people.end() ? nullptr : &*found;
    }
    Instant on(Date day, int minute) const { return std::min(Instant::at(day, minute, place.city.zone.offset), now); }
};

Obligation accepted(Result<Obligation> result, const Obligation& before)
{
    if (!result.refused())
        return std::move(result).value();
    std::string why = "example obligation " + before.duty + " of " + before.owner.text() + ": " + result.refusal().code;
    for (const auto& complaint : result.refusal().complaints)
        why += " " + complaint.field + "=" + complaint.code;
    throw Bug(why);
}

std::vector<Obligation> open_obligations(const Life& life)
{
    const auto* reader_of_all
        = life.first_who([&](const auto& one) { return duties::Standing(life.place.city, one).sees_all(); });
    INVARIANT(reader_of_all, "the example town has a coordinator");
    std::vector<Obligation> all;
    duties::ObligationFilter filter;
    filter.most = 500;
    life.place.database.read([&](db::Reader& reader) {
        do {
            auto page = duties::list_obligations(reader, life.place, *reader_of_all, filter, life.now).value();
            all.insert(all.end(), page.rows.begin(), page.rows.end());
            filter.after = page.next;
        } while (!filter.after.empty());
    });
    return all;
}

// An entry of the one who owes, in the state that is asked for, touched since the period began.
const registers::Entry* proof_among(const Life& life, const governance::Evidence& asked, const Obligation& obligation)
{
    const auto found = std::find_if(life.entries.begin(), life.entries.end(), [&](const registers::Entry& entry) {
        const bool states
            = asked.states.empty() || std::find(asked.states.begin(), asked.states.end(), entry.state) != asked.states.end();
        const bool owner
            = obligation.owner.kind == duties::Owner::Kind::role || entry.owner.empty() || entry.owner == obligation.owner.key;
        return entry.register_key == asked.key && states && owner && registers::meets(entry, asked.where)
            && entry.updated_at.date(life.place.city.zone.offset) >= obligation.term.first;
    });
    return found == life.entries.end() ? nullptr : &*found;
}

// Empty when the duty asks for an entry that is not there.
std::optional<duties::NewEvidence> evidence_for(Life& life, const governance::Duty& duty, const Obligation& obligation,
    const std::string& note)
{
    using Kind = governance::Evidence::Kind;
    duties::NewEvidence evidence;
    evidence.note = note;
    if (duty.evidence.kind == Kind::file)
        evidence.file = life.papers.paper(duty.key, duty.evidence.label.indonesian, duty.name.indonesian + ".");
    if (duty.evidence.kind == Kind::report)
        evidence.report_number
            = "000.8.3/" + std::to_string(100 + obligation.id % 800) + "/" + std::to_string(obligation.term.due_on.year());
    if (duty.evidence.kind == Kind::entry) {
        const auto* proof = proof_among(life, duty.evidence, obligation);
        if (!proof)
            return std::nullopt;
        evidence.entry = proof->id;
    }
    return evidence;
}

void check(const Life& life, const governance::Duty& duty, const Obligation& obligation, std::int64_t sent_by, Date day)
{
    const auto* checker
        = life.first_who([&](const auto& one) { return duties::Standing(life.place.city, one).checks(duty, sent_by); });
    if (!checker)
        return;
    const auto at = life.on(day, checked_at);
    accepted(duties::accept_evidence(life.place, {*checker, obligation.id, obligation.version, at, std::nullopt}), obligation);
}

bool fulfil(Life& life, const ExampleOutcome& outcome, const Obligation& obligation)
{
    const auto today = life.place.today(life.now);
    const auto& duty = [&]() -> const governance::Duty& {
        const governance::Duty* found = nullptr;
        life.place.database.read(
            [&](db::Reader& reader) { found = &life.place.kept.of(reader, obligation.duty, obligation.duty_version); });
        return *found;
    }();
    const auto* actor
        = life.first_who([&](const auto& one) { return duties::Standing(life.place.city, one).fulfils(obligation.owner); });
    auto evidence = evidence_for(life, duty, obligation, outcome.note);
    if (!actor || !evidence)
        return false;
    // What is not due yet was done in these weeks, not all of it on one day.
    const auto planned = obligation.term.due_on.plus_days(outcome.day);
    const auto day
        = std::max(obligation.term.first, planned < today ? planned : today.plus_days(-static_cast<int>(obligation.id % 20)));
    evidence->effective_on = std::min(day, today);
    const auto at = life.on(day, done_at);
    const auto sent = accepted(
        duties::fulfil_obligation(life.place, {*actor, obligation.id, obligation.version, at, std::nullopt}, *evidence),
        obligation);
    if (sent.state == duties::State::submitted && outcome.until == "fulfilled")
        check(life, duty, sent, actor->person_id(), day);
    return true;
}

bool waive(const Life& life, const ExampleOutcome& outcome, const Obligation& obligation)
{
    const auto* actor = life.first_who([&](const auto& one) { return duties::Standing(life.place.city, one).waives(); });
    INVARIANT(actor, "the example town has a coordinator");
    const auto day = std::clamp(obligation.term.due_on.plus_days(outcome.day), obligation.term.first,
        std::max(obligation.term.first, life.place.today(life.now)));
    accepted(duties::waive_obligation(life.place,
                 {*actor, obligation.id, obligation.version, life.on(day, done_at), std::nullopt}, outcome.note),
        obligation);
    return true;
}

void sign_reprimands(const duties::Workplace& place, const std::vector<access::Actor>& people, int many, Instant now)
{
    std::vector<duties::OfficeLetter> waiting;
    place.database.read([&](db::Reader& reader) { waiting = duties::waiting_letters(reader); });
    const auto head
        = std::find_if(people.begin(), people.end(), [](const auto& one) { return one.grants.may(access::Act::dispose); });
    for (std::size_t i = 0; head != people.end() && i < waiting.size() && static_cast<int>(i) < many; ++i)
        if (const auto done = duties::sign_letter(place, {*head, waiting[i].id, waiting[i].version, now}); done.refused())
            throw Bug("example reprimand: " + done.refusal().code);
}

} // namespace

int live_through(const duties::Workplace& place, const ExampleDuties& story, const std::vector<access::Actor>& people,
    const std::vector<registers::Entry>& entries, ExamplePapers& papers, Instant now)
{
    if (story.outcomes.empty())
        return 0;
    const auto today = place.today(now);
    duties::keep_beginning(place, today.plus_days(-story.beginning), now);
    duties::make_obligations(place, now);
    Life life{place, people, entries, papers, now};
    int settled = 0;
    for (const auto& obligation : open_obligations(life)) {
        const auto outcome = std::find_if(story.outcomes.begin(), story.outcomes.end(),
            [&](const auto& one) { return one.fits(obligation, today); });
        if (outcome == story.outcomes.end() || outcome->until == "open" || obligation.term.first > today)
            continue;
        settled += outcome->until == "waived" ? waive(life, *outcome, obligation) : fulfil(life, *outcome, obligation);
    }
    return settled;
}

void pursue_example(const duties::Workplace& place, const ExampleDuties& story, const std::vector<access::Actor>& people,
    Instant now)
{
    if (story.outcomes.empty())
        return;
    constexpr int most = 500;
    while (duties::pursue_obligations(place, now, most).obligations == most)
        ;
    sign_reprimands(place, people, story.reprimands_signed, now);
}

} // namespace pendopo::seed
