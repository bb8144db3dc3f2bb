#include "duties/reminder.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace pendopo::duties {

// In the order of the enumeration.
constexpr std::array<std::string_view, 7> words{"late", "before", "date", "check", "nobody", "sign", "escalate"};

std::string_view word(Reminder::Kind kind)
{
    return words[static_cast<std::size_t>(kind)];
}

int reached(const std::vector<Addressee>& people)
{
    return static_cast<int>(std::count_if(people.begin(), people.end(), [](const auto& one) { return !one.email.empty(); }));
}

void queue_reminder(audit::Act& act, const std::vector<Addressee>& people, const Reminder& reminder, Instant now)
{
    static const auto& insert_reminder = db::query("duties/insert_reminder");
    for (const auto& one : people)
        if (!one.email.empty())
            act.run(insert_reminder,
                {{"person_id", one.person}, {"kind", word(reminder.kind)}, {"subject", reminder.subject},
                    {"detail", reminder.detail}, {"due_on", reminder.due_on}, {"days", reminder.days}, {"now", now}});
}

std::vector<Reminder> take_reminders(audit::Act& act, std::int64_t person, Instant gathered_at)
{
    static const auto& take = db::query("duties/take_reminders");
    std::vector<Reminder> taken;
    for (const auto& row : act.rows(take, {{"person_id", person}, {"gathered_at", gathered_at}})) {
        const auto found = std::find(words.begin(), words.end(), row.text("kind"));
        if (found != words.end())
            taken.push_back({static_cast<Reminder::Kind>(found - words.begin()), row.integer("subject"), row.text("detail"),
                row.date("due_on"), static_cast<int>(row.integer("days"))});
    }
    std::sort(taken.begin(), taken.end(), [](const Reminder& a, const Reminder& b) {
        return std::tie(a.kind, a.due_on, a.subject, a.detail, a.days)
            < std::tie(b.kind, b.due_on, b.subject, b.detail, b.days);
    });
    return taken;
}

} // namespace pendopo::duties
