#include "seed/way_to_state.hpp"

#include "base/invariant.hpp"

#include <algorithm>
#include <map>

namespace pendopo::seed {

std::vector<const governance::Step*> way_to_state(const governance::Register& of, const std::string& state,
    const std::string& without)
{
    std::map<std::string, const governance::Step*> led_by{{of.first_state().key, nullptr}};
    std::vector<std::string> reached{of.first_state().key};
    for (std::size_t i = 0; i < reached.size() && !led_by.contains(state); ++i)
        for (const auto& step : of.steps)
            if (step.key != without && std::find(step.from.begin(), step.from.end(), reached[i]) != step.from.end()
                && led_by.emplace(step.to, &step).second)
                reached.push_back(step.to);
    if (!led_by.contains(state))
        throw Bug("no steps of " + of.key + " lead to " + state);
    std::vector<const governance::Step*> way;
    // Backwards: the state from which a step was first taken is the one that was reached first.
    for (auto at = state; led_by.at(at);) {
        const auto* step = led_by.at(at);
        way.insert(way.begin(), step);
        at = *std::find_if(reached.begin(), reached.end(),
            [&](const auto& one) { return std::find(step->from.begin(), step->from.end(), one) != step->from.end(); });
    }
    return way;
}

} // namespace pendopo::seed
