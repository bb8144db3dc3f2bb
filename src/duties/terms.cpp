#include "duties/terms.hpp"

#include "base/invariant.hpp"

#include <algorithm>

namespace pendopo::duties {

namespace {

using governance::EveryPeriod;

Date day_of(int year, unsigned month, unsigned day)
{
    const auto first = Date::of(year, month, 1);
    INVARIANT(first, "a month between 1900 and 2199");
    // The 31st of a shorter month is its last day.
    return std::min(first->plus_days(static_cast<int>(day) - 1), first->plus_months(1).plus_days(-1));
}

int months_in(EveryPeriod::Length length)
{
    switch (length) {
    case EveryPeriod::Length::week:
        return 0;
    case EveryPeriod::Length::month:
        return 1;
    case EveryPeriod::Length::quarter:
        return 3;
    case EveryPeriod::Length::half_year:
        return 6;
    case EveryPeriod::Length::year:
        return 12;
    }
    throw Bug("every length has its months");
}

Term period_around(const catalogue::Calendar& calendar, const EveryPeriod& every, Date day)
{
    Term term;
    if (every.length == EveryPeriod::Length::week) {
        term.first = day.plus_days(1 - static_cast<int>(day.weekday()));
        term.last = term.first.plus_days(6);
    } else {
        const auto months = static_cast<unsigned>(months_in(every.length));
        term.first = day_of(day.year(), (day.month() - 1) / months * months + 1, 1);
        term.last = term.first.plus_months(static_cast<int>(months)).plus_days(-1);
    }
    if (!every.on) {
        term.due_on = count_after(calendar, term.last, every.due);
        return term;
    }
    term.due_on = day_of(term.first.year(), static_cast<unsigned>(every.on->first), static_cast<unsigned>(every.on->second));
    if (every.due.move_to_working_day && !calendar.is_working_day(term.due_on))
        term.due_on = calendar.after(term.due_on, 1);
    return term;
}

std::optional<Term> span_around(const catalogue::Calendar& calendar, const governance::EveryYears& every, Date day)
{
    if (day < every.starting)
        return std::nullopt;
    int spans = (day.year() - every.starting.year()) / every.years;
    if (day < every.starting.plus_months(12 * every.years * spans))
        --spans;
    const auto first = every.starting.plus_months(12 * every.years * spans);
    const auto last = every.starting.plus_months(12 * every.years * (spans + 1)).plus_days(-1);
    return Term{first, last, count_after(calendar, last, every.due)};
}

Term single(const governance::Once& once)
{
    return {once.on, once.on, once.on};
}

struct Around {
    const catalogue::Calendar& calendar;
    Date day;
    std::optional<Term> operator()(const EveryPeriod& every) const { return period_around(calendar, every, day); }
    std::optional<Term> operator()(const governance::EveryWorkingDay&) const
    {
        return calendar.is_working_day(day) ? std::optional(Term{day, day, day}) : std::nullopt;
    }
    std::optional<Term> operator()(const governance::EveryDay&) const { return Term{day, day, day}; }
    std::optional<Term> operator()(const governance::EveryYears& every) const { return span_around(calendar, every, day); }
    std::optional<Term> operator()(const governance::Once& once) const
    {
        return once.on == day ? std::optional(single(once)) : std::nullopt;
    }
    std::optional<Term> operator()(const governance::AfterState&) const { return std::nullopt; }
    std::optional<Term> operator()(const governance::BeforeDate&) const { return std::nullopt; }
};

bool recurs(const governance::When& when)
{
    return std::holds_alternative<EveryPeriod>(when) || std::holds_alternative<governance::EveryWorkingDay>(when)
        || std::holds_alternative<governance::EveryDay>(when) || std::holds_alternative<governance::EveryYears>(when);
}

// The first day on which a recurring rule may begin a term, looking from `day` on.
Date earliest(const governance::When& when, Date day)
{
    const auto* every = std::get_if<governance::EveryYears>(&when);
    return every ? std::max(day, every->starting) : day;
}

} // namespace

Date count_after(const catalogue::Calendar& calendar, Date day, const governance::After& after)
{
    using Count = governance::After::Count;
    auto due = day;
    if (after.count == Count::working_days)
        due = calendar.after(day, after.number);
    else
        due = day.plus_days(after.count == Count::days ? after.number : after.number / 24);
    if (after.move_to_working_day && !calendar.is_working_day(due))
        due = calendar.after(due, 1);
    return due;
}

std::vector<Term> terms_beginning(const catalogue::Calendar& calendar, const governance::When& when, Date from, Date until)
{
    if (const auto* once = std::get_if<governance::Once>(&when))
        return from <= once->on && once->on <= until ? std::vector{single(*once)} : std::vector<Term>{};
    std::vector<Term> terms;
    if (!recurs(when))
        return terms;
    for (auto day = earliest(when, from); day <= until;) {
        const auto term = std::visit(Around{calendar, day}, when);
        if (term && term->first >= from && term->first <= until)
            terms.push_back(*term);
        day = term ? term->last.plus_days(1) : day.plus_days(1);
    }
    return terms;
}

std::optional<Term> term_around(const catalogue::Calendar& calendar, const governance::When& when, Date day)
{
    return std::visit(Around{calendar, day}, when);
}

Term term_after(const catalogue::Calendar& calendar, const governance::AfterState& when, Date reached)
{
    const auto due = count_after(calendar, reached, when.due);
    return {reached, due, due};
}

Term term_before(const governance::BeforeDate& when, Date date, int in_sight)
{
    const auto due = date.plus_days(-when.days);
    return {due.plus_days(-in_sight), date, due};
}

int days_in_sight(const governance::Duty& duty)
{
    constexpr int two_months = 62;
    return duty.remind.empty() ? two_months : std::max(two_months, *std::max_element(duty.remind.begin(), duty.remind.end()));
}

std::vector<VersionTerms> terms_by_version(const catalogue::Calendar& calendar,
    const std::vector<const governance::Duty*>& versions, Date from, Date until)
{
    std::vector<VersionTerms> all;
    for (std::size_t i = 0; i < versions.size(); ++i) {
        const auto& duty = *versions[i];
        VersionTerms owed{&duty, {}};
        if (std::holds_alternative<governance::Once>(duty.when)) {
            if (i == 0 && duty.from <= until)
                owed.terms = terms_beginning(calendar, duty.when, from, until);
            all.push_back(std::move(owed));
            continue;
        }
        const auto end = i + 1 < versions.size() ? std::min(until, versions[i + 1]->from.plus_days(-1)) : until;
        if (i == 0 && from <= duty.from && duty.from <= end)
            if (const auto running = term_around(calendar, duty.when, duty.from); running && running->first < duty.from)
                owed.terms.push_back(*running);
        for (auto& term : terms_beginning(calendar, duty.when, std::max(from, duty.from), end))
            owed.terms.push_back(term);
        all.push_back(std::move(owed));
    }
    return all;
}

const governance::Duty* version_on(const std::vector<const governance::Duty*>& versions, Date day)
{
    const governance::Duty* found = nullptr;
    for (const auto* version : versions)
        if (version->from <= day)
            found = version;
    return found;
}

} // namespace pendopo::duties
