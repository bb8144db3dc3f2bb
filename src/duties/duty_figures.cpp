#include "duties/duty_figures.hpp"

namespace pendopo::duties {

static DutyFigures figures_of(const db::Row& row)
{
    const auto number = [&](std::string_view column) { return static_cast<int>(row.integer(column)); };
    return {number("in_time"), number("late_kept"), number("overdue"), number("still_open"), number("waived")};
}

std::vector<FiguresOf> duty_figures(db::Reader& reader, const std::string& duty, Date from, Date until, Instant now)
{
    static const auto& figures = db::query("duties/figures");
    std::vector<FiguresOf> all;
    for (const auto& row : reader.rows(figures, {{"duty", duty}, {"from", from}, {"until", until}, {"now", now}}))
        all.push_back({row.text("duty"), owner_of(row.text("owner_kind"), row.text("owner")).value(), figures_of(row)});
    return all;
}

DutyFigures standing_of(db::Reader& reader, const std::string& duty, Date today, Instant now)
{
    static const auto& standing = db::query("duties/standing_of_duty");
    const auto row = reader.row(standing, {{"duty", duty}, {"from", today.plus_months(-12)}, {"now", now}});
    return row ? figures_of(*row) : DutyFigures{};
}

} // namespace pendopo::duties
