#include "duties/pursue_obligations.hpp"

#include "duties/beginning.hpp"
#include "duties/duty_letter.hpp"
#include "duties/find_obligation.hpp"
#include "duties/keep_change.hpp"
#include "duties/office_letter.hpp"
#include "duties/plan_notices.hpp"

namespace pendopo::duties {

namespace {

// What is sent for one notice.
struct Sent {
    Notice notice;
    std::vector<outbox::PromisedMail> mails;
    std::optional<OfficeLetter> letter;
};

struct Plan {
    Obligation obligation;
    const governance::Duty* duty = nullptr;
    DueNotices due;
    std::vector<Sent> sent;
};

std::vector<Notice> dealt_with(db::Reader& reader, std::int64_t obligation_id)
{
    static const auto& notices_of = db::query("duties/notices_of_obligation");
    std::vector<Notice> notices;
    for (const auto& row : reader.rows(notices_of, {{"obligation_id", obligation_id}}))
        if (const auto kind = notice_kind_of(row.text("kind")))
            notices.push_back({*kind, static_cast<int>(row.integer("days")), {}, {}});
    return notices;
}

std::vector<Plan> read_plans(db::Reader& reader, const Workplace& place, Date beginning, Date today, int most)
{
    static const auto& to_pursue = db::query("duties/obligations_to_pursue");
    std::vector<Plan> plans;
    for (const auto& row : reader.rows(to_pursue, {{"today", today}, {"most", most}})) {
        Plan plan{obligation_of(row)};
        plan.duty = &place.kept.of(reader, plan.obligation.duty, plan.obligation.duty_version);
        plan.due = due_notices(*plan.duty, plan.obligation.term.due_on, dealt_with(reader, plan.obligation.id), beginning, today);
        plans.push_back(std::move(plan));
    }
    return plans;
}

Sent prepare(const Workplace& place, const Plan& plan, const Addressees& people, const Notice& notice, Instant now)
{
    const auto& obligation = plan.obligation;
    const auto to = [&] { return notice.to.empty() ? people.of_owner(obligation.owner) : people.with_role(notice.to, obligation.owner); };
    const auto path = address_of(obligation);
    switch (notice.kind) {
    case Notice::Kind::before:
        return {notice, letters_to(place, people.of_owner(obligation.owner), news_before(*plan.duty, obligation), path), {}};
    case Notice::Kind::remind: return {notice, letters_to(place, to(), news_late(*plan.duty, obligation), path), {}};
    case Notice::Kind::escalate:
        return {notice, letters_to(place, to(), news_escalated(place.city, *plan.duty, obligation), path), {}};
    case Notice::Kind::reprimand: break;
    }
    // Kotamobagu 2017 Pasal 37 ayat (3): the head signs it, so the head is told that it lies there.
    const DutyNews news{say("Surat teguran menunggu tanda tangan Anda"),
        say("Surat teguran tentang “{0}” kepada {1} sudah dibuat dan menunggu tanda tangan di meja disposisi.", plan.duty->name,
            name_of(place.city, obligation.owner))};
    return {notice, letters_to(place, people.who_may(access::Act::dispose), news, "/disposisi"),
        draft_reprimand(place, *plan.duty, obligation, place.identifiers.next("office_letter"), now)};
}

void keep_notice(audit::Act& act, std::int64_t obligation_id, const Notice& notice, std::optional<int> told, Instant now)
{
    static const auto& insert_notice = db::query("duties/insert_notice");
    act.run(insert_notice,
        {{"obligation_id", obligation_id}, {"kind", word(notice.kind)}, {"days", notice.days}, {"now", now}, {"told", told}});
}

Value told_value(audit::Act& act, std::vector<Sent>& all, const Plan& plan, Instant now)
{
    auto list = Value::list();
    for (auto& sent : all) {
        const auto told = static_cast<int>(sent.mails.size());
        for (const auto& mail : sent.mails)
            outbox::promise_mail(act, mail, now);
        keep_notice(act, plan.obligation.id, sent.notice, told, now);
        auto said = Value::map({{"kind", word(sent.notice.kind)}, {"days", sent.notice.days}, {"told", told}, {"to", sent.notice.to}});
        if (sent.letter)
            said.set("letter", write_letter(act, *sent.letter).label());
        list.push(std::move(said));
    }
    return list;
}

bool carry_out(const Workplace& place, Plan& plan, Instant now)
{
    const auto done = audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<Obligation>> {
        auto obligation = obligation_by_id(act.database(), plan.obligation.id);
        if (!obligation || obligation->state != State::open || obligation->version != plan.obligation.version)
            return changed_meanwhile();
        for (const auto& passed : plan.due.passed)
            keep_notice(act, obligation->id, passed, std::nullopt, now);
        obligation->next_on = plan.due.next;
        const audit::Event event{{}, "obligation.pursued", place.program(), now, {},
            Value::map({{"notices", told_value(act, plan.sent, plan, now)}})};
        return keep_change(act, *std::move(obligation), event);
    });
    return !done.refused();
}

void count(Pursued& pursued, const std::vector<Sent>& all)
{
    for (const auto& sent : all) {
        pursued.mails += static_cast<int>(sent.mails.size());
        const bool reminder = sent.notice.kind == Notice::Kind::before || sent.notice.kind == Notice::Kind::remind;
        ++(reminder ? pursued.reminders : sent.notice.kind == Notice::Kind::escalate ? pursued.escalations : pursued.reprimands);
    }
}

} // namespace

Pursued pursue_obligations(const Workplace& place, Instant now, int most)
{
    const auto today = place.today(now);
    std::vector<Plan> plans;
    Addressees people;
    place.database.read([&](db::Reader& reader) {
        plans = read_plans(reader, place, find_beginning(reader).value_or(today), today, most);
        if (!plans.empty())
            people = Addressees::read(reader, place.city);
    });
    Pursued pursued;
    for (auto& plan : plans) {
        for (const auto& notice : plan.due.now)
            plan.sent.push_back(prepare(place, plan, people, notice, now));
        if (!carry_out(place, plan, now))
            continue;
        ++pursued.obligations;
        count(pursued, plan.sent);
    }
    return pursued;
}

} // namespace pendopo::duties
