#include "measures/pages/bars.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

namespace pendopo::measures::pages {

namespace {

// SVG wants a full stop in every language.
std::string length(double number)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", number);
    return text;
}

// 1, 2, 5, 10, 20, 50 …: so that at most five lines stand below the highest column.
int step_for(int highest)
{
    for (int power = 1;; power *= 10)
        for (const int digit : {1, 2, 5})
            if (digit * power * 5 >= highest)
                return digit * power;
}

} // namespace

void fill_bars(templates::Fill& into, std::string_view name, const Bars& bars)
{
    constexpr int row = 46;
    constexpr double longest = 335;
    auto& figure
        = into.include(name, "measures/pages/bars").set("ID", bars.id).set("TITLE", bars.title).set("SPOKEN", bars.spoken);
    figure.set("HEIGHT", static_cast<int>(bars.bars.size()) * row + 4);
    int y = 0;
    for (const auto& bar : bars.bars) {
        auto& drawn = figure.add("BAR").set("LABEL", bar.label).set("SHOWN", bar.uncertain ? bar.shown + " *" : bar.shown);
        drawn.set("TEXT_Y", y + 14).set("Y", y + 20).set("VALUE_Y", y + 33);
        drawn.set("WIDTH", length(std::clamp(bar.share, 0.0, 1.0) * longest));
        y += row;
    }
    figure.show_if(std::any_of(bars.bars.begin(), bars.bars.end(), [](const Bar& one) { return one.uncertain; }), "STAR");
}

void fill_columns(templates::Fill& into, std::string_view name, const Columns& columns)
{
    constexpr double base = 180, highest_y = 30, left = 34, right = 396;
    int highest = 1;
    for (const auto& one : columns.columns)
        highest = std::max(highest, one.good + one.bad);
    const int step = step_for(highest);
    const double unit = (base - highest_y) / highest,
                 slot = (right - left) / static_cast<double>(std::max<std::size_t>(columns.columns.size(), 1));
    auto& figure = into.include(name, "measures/pages/columns")
                       .set("ID", columns.id)
                       .set("TITLE", columns.title)
                       .set("SPOKEN", columns.spoken);
    figure.set("GOOD", columns.good_name).set("BAD", columns.bad_name);
    for (int line = step; line <= highest; line += step)
        figure.add("LINE")
            .set("Y", length(base - line * unit))
            .set("TEXT_Y", length(base - line * unit + 4))
            .set("LABEL", line);
    double x = left;
    for (const auto& one : columns.columns) {
        const double width = std::min(slot * 0.62, 40.0), good = one.good * unit, bad = one.bad * unit;
        auto& drawn = figure.add("COLUMN")
                          .set("X", length(x + (slot - width) / 2))
                          .set("WIDTH", length(width))
                          .set("MIDDLE", length(x + slot / 2));
        drawn.set("GOOD_Y", length(base - good))
            .set("GOOD_HEIGHT", length(good))
            .set("BAD_Y", length(base - good - bad))
            .set("BAD_HEIGHT", length(bad));
        drawn.set("TOTAL", one.good + one.bad).set("TOTAL_Y", length(base - good - bad - 6)).set("LABEL", one.label);
        x += slot;
    }
}

} // namespace pendopo::measures::pages
