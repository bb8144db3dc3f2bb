// `when:` of a duty: in which rhythm, after what, or before what something is due.
#include "governance/read_duties.hpp"
#include "governance/read_register.hpp"

#include <array>

namespace pendopo::governance {

using catalogue::MapReader;

// The keys that say how many, of which one must be there: days_after, working_days_after, … or days, working_days, ….
static After read_after(MapReader& reader, const std::array<std::string_view, 3>& keys)
{
    constexpr std::array counts{After::Count::days, After::Count::working_days, After::Count::hours};
    After after;
    int said = 0;
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (!keys[i].empty() && reader.has(keys[i])) {
            after.count = counts[i];
            after.number = reader.whole(keys[i], 0, 36600);
            ++said;
        }
    if (said != 1 && reader.value().is_map())
        reader.expected(reader.value(),
            say("seharusnya salah satu dari {0} dalam {1}",
                catalogue::joined({keys.begin(), keys[2].empty() ? keys.end() - 1 : keys.end()}), reader.what()));
    after.move_to_working_day = reader.one_of_or("move", false, {{"next_working_day", true}});
    return after;
}

static After read_days_after(MapReader& when)
{
    MapReader due(when.map("due"), when.reading(), "'due'");
    const After after = read_after(due, {"days_after", "working_days_after", ""});
    due.finish();
    return after;
}

// A year's due date may be a day of that year.
static void read_due_of_year(MapReader& when, EveryPeriod& rule)
{
    const Value& map = when.map("due");
    if (!map.has("month") && !map.has("day")) {
        rule.due = read_days_after(when);
        return;
    }
    MapReader due(map, when.reading(), "'due'");
    const int month = due.whole("month", 1, 12), day = due.whole("day", 1, 31);
    if (!Date::of(2023, static_cast<unsigned>(month), static_cast<unsigned>(day)))
        due.expected(map, say("seharusnya hari yang ada setiap tahun untuk 'due'"));
    rule.on = std::pair{month, day};
    rule.due.move_to_working_day = due.one_of_or("move", false, {{"next_working_day", true}});
    due.finish();
}

static When read_every(MapReader& when)
{
    enum class Rhythm { week, month, quarter, half_year, year, working_day, years, day };
    const auto rhythm = when.one_of_or("every", Rhythm::year,
        {{"week", Rhythm::week}, {"month", Rhythm::month}, {"quarter", Rhythm::quarter}, {"half_year", Rhythm::half_year},
            {"year", Rhythm::year}, {"working_day", Rhythm::working_day}, {"years", Rhythm::years}, {"day", Rhythm::day}});
    if (rhythm == Rhythm::working_day)
        return EveryWorkingDay{};
    if (rhythm == Rhythm::day)
        return EveryDay{};
    if (rhythm == Rhythm::years) {
        const int years = when.whole("years", 1, 100);
        const auto starting = when.date("starting");
        return EveryYears{years, starting, read_days_after(when)};
    }
    // The lengths stand in the same order as these rhythms.
    EveryPeriod rule{static_cast<EveryPeriod::Length>(rhythm), {}, {}};
    if (rhythm == Rhythm::year)
        read_due_of_year(when, rule);
    else
        rule.due = read_days_after(when);
    return rule;
}

static When read_after_state(MapReader& when)
{
    MapReader cause(when.any("after"), when.reading(), "'after'");
    AfterState rule{cause.name("register"), cause.name("state"), {}};
    rule.where = read_where(cause);
    cause.finish();
    rule.due = read_after(when, {"days", "working_days", "hours"});
    return rule;
}

static When read_before_date(MapReader& when)
{
    MapReader cause(when.any("before"), when.reading(), "'before'");
    BeforeDate rule{cause.name("register"), cause.text("field"), 0};
    cause.finish();
    rule.days = when.whole("days", 0, 3660);
    return rule;
}

When read_when_due(const Value& map, const catalogue::Reading& reading)
{
    MapReader when(map, reading, "'when'");
    When rule;
    int said = 0;
    for (const auto* key : {"every", "after", "before", "once"})
        said += when.has(key);
    if (said != 1) {
        if (map.is_map())
            when.expected(map, say("seharusnya salah satu dari every, after, before, once dalam 'when'"));
        return rule;
    }
    if (when.has("every"))
        rule = read_every(when);
    else if (when.has("after"))
        rule = read_after_state(when);
    else if (when.has("before"))
        rule = read_before_date(when);
    else
        rule = Once{when.date("once")};
    when.finish();
    return rule;
}

} // namespace pendopo::governance
