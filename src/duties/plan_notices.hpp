// When somebody is reminded of an obligation, and what follows when it is late. Pure: days are given.
#pragma once
#include "duties/terms.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pendopo::duties {

struct Notice {
    enum class Kind { before, remind, escalate, reprimand } kind = Kind::before;
    int days = 0; // before the due day, or after it
    Date on;
    std::string to; // role, for what follows lateness; empty: who owes
    bool is_same(const Notice& other) const { return kind == other.kind && days == other.days; }
};
std::string_view word(Notice::Kind kind);
std::optional<Notice::Kind> notice_kind_of(std::string_view word);

// All of them, by day.
std::vector<Notice> plan_notices(const governance::Duty& duty, Date due_on);

struct DueNotices {
    std::vector<Notice> now;    // to be sent today
    std::vector<Notice> passed; // nobody is told any more: a later reminder says the same, or the due day is over
    std::optional<Date> next;   // the day of the next one
};
// Which of the plan are due today, that were not dealt with. Nothing is sent that lay before `beginning`.
DueNotices due_notices(const governance::Duty& duty, Date due_on, const std::vector<Notice>& dealt_with, Date beginning,
    Date today);

} // namespace pendopo::duties
