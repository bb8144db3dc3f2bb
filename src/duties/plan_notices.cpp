#include "duties/plan_notices.hpp"

#include <algorithm>
#include <array>

namespace pendopo::duties {

// In the order of the enumeration.
constexpr std::array<std::string_view, 4> notice_words{"before", "remind", "escalate", "reprimand"};

std::string_view word(Notice::Kind kind)
{
    return notice_words[static_cast<std::size_t>(kind)];
}

std::optional<Notice::Kind> notice_kind_of(std::string_view word)
{
    const auto found = std::find(notice_words.begin(), notice_words.end(), word);
    return found == notice_words.end() ? std::nullopt : std::optional(static_cast<Notice::Kind>(found - notice_words.begin()));
}

std::vector<Notice> plan_notices(const governance::Duty& duty, Date due_on)
{
    using Act = governance::Consequence::Act;
    std::vector<Notice> plan;
    for (const int days : duty.remind)
        plan.push_back({Notice::Kind::before, days, due_on.plus_days(-days), {}});
    for (const auto& late : duty.late) {
        const auto kind = late.act == Act::remind ? Notice::Kind::remind
            : late.act == Act::escalate           ? Notice::Kind::escalate
                                                  : Notice::Kind::reprimand;
        plan.push_back({kind, late.days, due_on.plus_days(late.days), late.to});
    }
    std::stable_sort(plan.begin(), plan.end(), [](const Notice& a, const Notice& b) { return a.on < b.on; });
    return plan;
}

DueNotices due_notices(const governance::Duty& duty, Date due_on, const std::vector<Notice>& dealt_with, Date beginning,
    Date today)
{
    DueNotices due;
    for (auto& notice : plan_notices(duty, due_on)) {
        const bool done
            = std::any_of(dealt_with.begin(), dealt_with.end(), [&](const auto& one) { return one.is_same(notice); });
        if (done)
            continue;
        if (notice.on > today) {
            if (!due.next)
                due.next = notice.on;
            continue;
        }
        const bool before = notice.kind == Notice::Kind::before;
        if (notice.on < beginning || (before && today > due_on)) {
            due.passed.push_back(std::move(notice));
            continue;
        }
        // Of several reminders that became due while the program was away, the last says it all.
        const auto earlier
            = std::find_if(due.now.begin(), due.now.end(), [](const auto& one) { return one.kind == Notice::Kind::before; });
        if (before && earlier != due.now.end()) {
            due.passed.push_back(std::move(*earlier));
            due.now.erase(earlier);
        }
        due.now.push_back(std::move(notice));
    }
    return due;
}

} // namespace pendopo::duties
