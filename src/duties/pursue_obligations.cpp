#include "duties/pursue_obligations.hpp"

#include "duties/beginning.hpp"
#include "duties/find_obligation.hpp"
#include "duties/keep_change.hpp"
#include "duties/office_letter.hpp"
#include "duties/plan_notices.hpp"
#include "duties/reminder.hpp"

namespace pendopo::duties {

namespace {

// What follows from one notice: a line for each of these people, or a letter to be signed.
struct Sent {
    Notice notice;
    Reminder reminder;
    std::vector<Addressee> people;
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
        plan.due
            = due_notices(*plan.duty, plan.obligation.term.due_on, dealt_with(reader, plan.obligation.id), beginning, today);
        plans.push_back(std::move(plan));
    }
    return plans;
}

Sent prepare(const Workplace& place, const Plan& plan, const Addressees& people, const Notice& notice, Instant now)
{
    const auto& obligation = plan.obligation;
    const auto to
        = [&] { return notice.to.empty() ? people.of_owner(obligation.owner) : people.with_role(notice.to, obligation.owner); };
    const auto line = [&](Reminder::Kind kind) {
        return Reminder{kind, obligation.id, "", obligation.term.due_on, notice.days};
    };
    switch (notice.kind) {
    case Notice::Kind::before:
        return {notice, line(Reminder::Kind::before), people.of_owner(obligation.owner), {}};
    case Notice::Kind::remind:
        return {notice, line(Reminder::Kind::late), to(), {}};
    case Notice::Kind::escalate:
        return {notice, line(Reminder::Kind::escalate), to(), {}};
    case Notice::Kind::reprimand:
        break;
    }
    // Kotamobagu 2017 Pasal 37 ayat (3): the head signs it, so the head is told that it lies there.
    auto letter = draft_reprimand(place, *plan.duty, obligation, place.identifiers.next("office_letter"), now);
    const Reminder waits{Reminder::Kind::sign, letter.id, "", letter.written_on, 0};
    return {notice, waits, people.who_may(access::Act::dispose), std::move(letter)};
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
        const int told = reached(sent.people);
        queue_reminder(act, sent.people, sent.reminder, now);
        keep_notice(act, plan.obligation.id, sent.notice, told, now);
        auto said = Value::map(
            {{"kind", word(sent.notice.kind)}, {"days", sent.notice.days}, {"told", told}, {"to", sent.notice.to}});
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
        pursued.lines += reached(sent.people);
        const bool reminder = sent.notice.kind == Notice::Kind::before || sent.notice.kind == Notice::Kind::remind;
        ++(reminder                                          ? pursued.reminders
                : sent.notice.kind == Notice::Kind::escalate ? pursued.escalations
                                                             : pursued.reprimands);
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
