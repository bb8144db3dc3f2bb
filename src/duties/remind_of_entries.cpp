#include "duties/remind_of_entries.hpp"

#include "duties/reminder.hpp"
#include "governance/arrangements.hpp"
#include "registers/entry.hpp"
#include "registers/workplace.hpp"

#include <algorithm>
#include <array>

namespace pendopo::duties {

namespace {

constexpr int at_once = 500;
// Confirming takes a look and a click: two weeks ahead, and on the day.
constexpr std::array days_before_confirming{14, 0};

struct Threshold {
    const governance::Register* of = nullptr;
    std::string field; // of a date, or confirm_key
    int days = 0;
};

struct DueDate {
    std::int64_t entry = 0;
    std::string owner;
    Date on;
};

std::vector<DueDate> dates_within(const Workplace& place, const Threshold& threshold, Date today)
{
    static const auto& dates = db::query("duties/dates_to_remind_of");
    std::vector<DueDate> found;
    place.database.read([&](db::Reader& reader) {
        found.clear();
        for (const auto& row : reader.rows(dates,
                 {{"register", threshold.of->key}, {"field", threshold.field}, {"today", today},
                     {"until", today.plus_days(threshold.days)}, {"days", threshold.days}, {"most", at_once}}))
            found.push_back({row.integer("entry_id"), row.text("owner"), row.date("due_on")});
    });
    return found;
}

int tell(const Workplace& place, const Addressees& people, const Threshold& threshold, const std::vector<DueDate>& dates,
    Instant now)
{
    static const auto& insert_notice = db::query("duties/insert_entry_notice");
    const auto told = audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<int>> {
        auto entries = Value::list();
        for (const auto& date : dates) {
            const auto keepers = people.keepers_of(*threshold.of, date.owner);
            const auto kept = act.change(insert_notice,
                {{"entry_id", date.entry}, {"field", threshold.field}, {"due_on", date.on}, {"days", threshold.days},
                    {"now", now}, {"told", reached(keepers)}});
            if (kept == 0)
                continue;
            queue_reminder(act, keepers, {Reminder::Kind::date, date.entry, threshold.field, date.on, threshold.days}, now);
            entries.push(date.entry);
        }
        const int count = static_cast<int>(entries.items().size());
        return act.commit(audit::Event{{"reminders", 0}, "reminders.entries", place.program(), now, {},
                              Value::map({{"register", threshold.of->key}, {"field", threshold.field}, {"days", threshold.days},
                                  {"entries", std::move(entries)}})},
            count);
    });
    return told.value();
}

} // namespace

// The nearest first: who is told 7 days ahead is not told 30 days ahead any more.
static std::vector<Threshold> thresholds_of(const governance::Register& of)
{
    std::vector<Threshold> all;
    for (const auto& due : of.due)
        for (const int days : due.remind)
            all.push_back({&of, due.field, days});
    if (of.confirm_months > 0)
        for (const int days : days_before_confirming)
            all.push_back({&of, std::string(registers::confirm_key), days});
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.days < b.days; });
    return all;
}

int remind_of_entries(const Workplace& place, const Addressees& people, Instant now)
{
    int told = 0;
    if (!place.registers)
        return told;
    const auto today = place.today(now);
    for (const auto& of : place.registers->arrangements.registers())
        for (const auto& threshold : thresholds_of(of))
            for (;;) {
                const auto dates = dates_within(place, threshold, today);
                if (!dates.empty())
                    told += tell(place, people, threshold, dates, now);
                if (dates.size() < at_once)
                    break;
            }
    return told;
}

} // namespace pendopo::duties
