#include "duties/gather_reminders.hpp"

#include "duties/nobody_in_charge.hpp"
#include "duties/obligation.hpp"
#include "duties/remind_of_entries.hpp"
#include "duties/reminder.hpp"

namespace pendopo::duties {

namespace {

constexpr int a_week = 7;

std::optional<Instant> gathered_at(const Workplace& place, Date day)
{
    static const auto& find_day = db::query("duties/find_reminder_day");
    std::optional<Instant> at;
    place.database.read([&](db::Reader& reader) {
        if (const auto row = reader.row(find_day, {{"day", day}}))
            at = row->instant("gathered_at");
    });
    return at;
}

struct Waiting {
    std::int64_t obligation = 0;
    Date due_on;
    int days = 0;
    std::vector<Addressee> checkers;
};

// Told on the morning after it was sent, and again after each week.
std::vector<Waiting> evidence_that_waits(const Workplace& place, const Addressees& people, Instant now)
{
    static const auto& waits = db::query("duties/evidence_that_waits");
    const auto today = place.today(now);
    std::vector<Waiting> all;
    place.database.read([&](db::Reader& reader) {
        all.clear();
        for (const auto& row : reader.rows(waits, {{"before", now}})) {
            const int days = row.instant("sent_at").date(place.city.zone.offset).days_until(today);
            if (days < a_week || days % a_week != 0)
                continue;
            const auto& duty = place.kept.of(reader, row.text("duty"), static_cast<int>(row.integer("duty_version")));
            const auto owner = owner_of(row.text("owner_kind"), row.text("owner")).value();
            all.push_back({row.integer("id"), row.date("due_on"), days, people.checkers(duty, owner, row.integer("sent_by"))});
        }
    });
    return all;
}

void close_day(const Workplace& place, const std::vector<Waiting>& waiting, int entries, int owners, Instant now)
{
    static const auto& insert_day = db::query("duties/insert_reminder_day");
    (void)audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<Nothing>> {
        act.run(insert_day, {{"day", place.today(now)}, {"now", now}});
        for (const auto& one : waiting)
            queue_reminder(act, one.checkers, {Reminder::Kind::check, one.obligation, "", one.due_on, one.days}, now);
        return act.commit(audit::Event{{"reminders", 0}, "reminders.gathered", place.program(), now, {},
            Value::map({{"entries", entries}, {"owners", owners}, {"evidence", static_cast<int>(waiting.size())}})});
    });
}

} // namespace

std::optional<Instant> gather_reminders(const Workplace& place, Instant now)
{
    const auto today = place.today(now);
    if (now.minute_of_day(place.city.zone.offset) < place.city.opens)
        return std::nullopt;
    if (const auto at = gathered_at(place, today))
        return at;
    Addressees people;
    place.database.read([&](db::Reader& reader) { people = Addressees::read(reader, place.city); });
    const int entries = remind_of_entries(place, people, now);
    const int owners = tell_of_owners_without_keeper(place, people, now);
    close_day(place, evidence_that_waits(place, people, now), entries, owners, now);
    return gathered_at(place, today);
}

} // namespace pendopo::duties
