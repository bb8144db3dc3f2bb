#include "requests/pages/promise_figures.hpp"

#include "requests/due_date.hpp"
#include "requests/lifecycle.hpp"

#include <mutex>
#include <set>

namespace pendopo::requests::pages {

namespace {

constexpr int most_counted = 1000;

using Pauses = std::map<std::int64_t, std::vector<catalogue::Pause>>;

Pauses pauses_since(db::Reader& reader, Date from)
{
    static const auto& query = db::query("requests/pages/pauses_of_answered");
    Pauses pauses;
    for (const auto& row : reader.rows(query, {{"from", from}, {"most", 4 * most_counted}}))
        pauses[row.integer("request_id")].push_back({row.date("from_on"), row.optional_date("to_on")});
    return pauses;
}

// 126/2022 Pasal 9 ayat (1): days on which the office waited for the applicant do not count.
int working_days(const catalogue::Calendar& calendar, Date from, Date to, const std::vector<catalogue::Pause>& pauses)
{
    int days = calendar.working_days_between(from, to);
    for (const auto& pause : pauses)
        if (const auto end = std::min(pause.to.value_or(to), to); pause.from > from && end >= pause.from)
            days -= calendar.working_days_between(pause.from.plus_days(-1), end);
    return std::max(days, 0);
}

void count_answered(const Workplace& place, db::Reader& reader, Date month, PromiseFigures& figures)
{
    static const auto& query = db::query("requests/pages/answered_since");
    const auto pauses = pauses_since(reader, month);
    long all_days = 0;
    for (const auto& row : reader.rows(query, {{"from", month}, {"most", most_counted}})) {
        const auto& service = place.definitions.of(reader, row.text("service"), row.text("definition"));
        const auto found = pauses.find(row.integer("id"));
        const auto days = working_days(place.city().calendar, row.date("counted_from"), row.date("answered_on"),
            found == pauses.end() ? std::vector<catalogue::Pause>{} : found->second);
        const bool on_time = days <= service.service_days;
        for (auto* kept : {&figures.all, &figures.service[service.key]}) {
            kept->answered += 1;
            kept->on_time += on_time;
        }
        all_days += days;
    }
    if (figures.all.answered > 0)
        figures.average_days = static_cast<double>(all_days) / figures.all.answered;
}

void count_late(const Workplace& place, db::Reader& reader, Date today, PromiseFigures& figures)
{
    static const auto& query = db::query("requests/pages/late_on_desk");
    std::set<std::string> desks{std::string(records_desk), std::string(head_desk)};
    for (const auto& unit : place.city().units)
        desks.insert(unit.key);
    std::set<std::int64_t> late; // one request may lie on several desks
    for (const auto& desk : desks)
        for (const auto& row : reader.rows(query, {{"desk", desk}, {"today", today}, {"most", most_counted}}))
            late.insert(row.integer("request_id"));
    figures.late = static_cast<int>(late.size());
}

} // namespace

PromiseFigures count_promise(const Workplace& place, Instant now)
{
    const auto today = place.today(now);
    PromiseFigures figures;
    place.database.read([&](db::Reader& reader) {
        figures = {.counted_at = now};
        count_answered(place, reader, *Date::of(today.year(), today.month(), 1), figures);
        count_late(place, reader, today, figures);
    });
    return figures;
}

PromiseFigures promise_figures(const Workplace& place, Instant now)
{
    static std::mutex mutex;
    static PromiseFigures kept;
    static const Workplace* of = nullptr;
    std::lock_guard lock(mutex);
    const auto age = now.unix_milliseconds() - kept.counted_at.unix_milliseconds();
    if (of != &place || age < 0 || age >= 60'000) {
        kept = count_promise(place, now);
        of = &place;
    }
    return kept;
}

} // namespace pendopo::requests::pages
