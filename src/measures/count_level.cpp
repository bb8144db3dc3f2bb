#include "measures/count_level.hpp"

namespace pendopo::measures {

int items_of(const governance::Instrument& instrument, const governance::Indicator& indicator, int level)
{
    const auto found = indicator.evidence.find(level);
    if (found != indicator.evidence.end() && !found->second.empty())
        return static_cast<int>(found->second.size());
    return level == instrument.minimum ? 0 : 1;
}

std::optional<int> count_level(const governance::Instrument& instrument, const governance::Indicator& indicator,
    const std::set<Asked>& accepted)
{
    std::optional<int> reached;
    for (int level = instrument.minimum; level <= instrument.maximum; ++level) {
        const int items = items_of(instrument, indicator, level);
        for (int item = 0; item < items; ++item)
            if (!accepted.contains({level, item}))
                return reached;
        if (items > 0)
            reached = level;
    }
    return reached;
}

} // namespace pendopo::measures
