#include "measures/find_gaps.hpp"

#include <algorithm>
#include <tuple>

namespace pendopo::measures {

namespace {

// Weight in thousandths of a percent times hundredths of a level.
constexpr double units_of_a_point = 100.0 * 1000.0 * 100.0;

long long units(const Instrument& instrument, const Gap& gap)
{
    return exact_weight(*instrument.indicator(gap.number)) * (gap.next_level * 100 - gap.now.value());
}

// Of everything that the next level asks, and the levels below it that are not shown yet.
void count_pieces(const Instrument& instrument, const Indicator& indicator, const Shown& shown, Gap& gap)
{
    for (int level = instrument.minimum; level <= gap.next_level; ++level)
        for (int item = 0; item < items_of(instrument, indicator, level); ++item) {
            if (shown.accepted.contains({level, item}))
                continue;
            if (shown.sent.contains({level, item}))
                ++gap.waiting;
            else
                ++gap.missing;
        }
}

// Whether `one` comes before `other`: gain for each missing piece compared without dividing.
bool lifts_more(const Instrument& instrument, const Gap& one, const Gap& other)
{
    if (one.outside != other.outside)
        return other.outside;
    const auto gained = units(instrument, one), other_gained = units(instrument, other);
    const bool ready = one.missing == 0 && !one.outside, other_ready = other.missing == 0 && !other.outside;
    if (ready != other_ready)
        return ready;
    if (!one.outside && !ready && gained * other.missing != other_gained * one.missing)
        return gained * other.missing > other_gained * one.missing;
    return std::make_tuple(-gained, one.number) < std::make_tuple(-other_gained, other.number);
}

} // namespace

std::vector<Gap> find_gaps(const Instrument& instrument, const Index& index, const std::map<int, Shown>& shown)
{
    static const Shown nothing;
    std::vector<Gap> gaps;
    for (const auto& indicator : instrument.indicators) {
        const auto& mark = index.mark(indicator.number);
        if (mark.score.value() >= instrument.maximum * 100)
            continue;
        Gap gap;
        gap.number = indicator.number;
        gap.now = mark.score;
        gap.next_level = mark.score.value() / 100 + 1;
        gap.outside = indicator.capability == Indicator::Capability::external;
        gap.uncertain = mark.uncertain;
        gap.gain = static_cast<double>(units(instrument, gap)) / units_of_a_point;
        const auto found = shown.find(indicator.number);
        if (!gap.outside)
            count_pieces(instrument, indicator, found == shown.end() ? nothing : found->second, gap);
        gaps.push_back(gap);
    }
    std::sort(gaps.begin(), gaps.end(), [&](const Gap& a, const Gap& b) { return lifts_more(instrument, a, b); });
    return gaps;
}

} // namespace pendopo::measures
