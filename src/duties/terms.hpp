// Which periods a duty's rule has, and by when each is due. Pure: the calendar and the days are given.
#pragma once
#include "catalogue/calendar.hpp"
#include "governance/duty.hpp"

#include <vector>

namespace pendopo::duties {

// What is owed once: for the days first to last (both count), by the end of due_on.
struct Term {
    Date first, last, due_on;
    auto operator<=>(const Term&) const = default;
};

// The day that lies so long after `day`: calendar days or working days; hours by the day on which they end.
Date count_after(const catalogue::Calendar& calendar, Date day, const governance::After& after);

// The terms of a rule that begin from `from` to `until` (both count), in order. A rule that waits for an entry has none:
// see term_after and term_before.
std::vector<Term> terms_beginning(const catalogue::Calendar& calendar, const governance::When& when, Date from, Date until);
// The term of that rule in which a day lies; empty where there is none (a day off, before a span's start, a single one).
std::optional<Term> term_around(const catalogue::Calendar& calendar, const governance::When& when, Date day);

// An entry reached the state on that day.
Term term_after(const catalogue::Calendar& calendar, const governance::AfterState& when, Date reached);
// An entry carries that date. `in_sight`: how many days before it is due it is shown (days_in_sight).
Term term_before(const governance::BeforeDate& when, Date date, int in_sight);
// Two months, or as long as the first reminder asks.
int days_in_sight(const governance::Duty& duty);

// The versions of one duty, oldest first. A term belongs to the version that held on its first day, and the first
// version also owes the term that was running when it began: a new version never changes what was owed before. A single
// one is owed by its first version alone.
struct VersionTerms {
    const governance::Duty* duty = nullptr;
    std::vector<Term> terms;
};
std::vector<VersionTerms> terms_by_version(const catalogue::Calendar& calendar,
    const std::vector<const governance::Duty*>& versions, Date from, Date until);
// The version that holds on that day; null before the first.
const governance::Duty* version_on(const std::vector<const governance::Duty*>& versions, Date day);

} // namespace pendopo::duties
