#include "regulations/state.hpp"

#include "base/invariant.hpp"

#include <algorithm>

namespace pendopo::regulations {

std::string_view word(State state)
{
    switch (state) {
    case State::kept:
        return "kept";
    case State::due:
        return "due";
    case State::late:
        return "late";
    case State::not_arranged:
        return "not_arranged";
    case State::not_for_software:
        return "not_for_software";
    }
    throw Bug("every state has its word");
}

std::optional<State> state_of(std::string_view said)
{
    for (const auto state : all_states)
        if (word(state) == said)
            return state;
    return std::nullopt;
}

State together(const std::vector<State>& bindings)
{
    const auto count = [&](State state) { return std::count(bindings.begin(), bindings.end(), state); };
    const auto all = static_cast<std::ptrdiff_t>(bindings.size());
    if (all == 0)
        return State::not_for_software;
    if (count(State::late) > 0)
        return State::late;
    if (count(State::not_arranged) == all)
        return State::not_arranged;
    return count(State::kept) == all ? State::kept : State::due;
}

int& Counts::of(State state)
{
    switch (state) {
    case State::kept:
        return kept;
    case State::due:
        return due;
    case State::late:
        return late;
    case State::not_arranged:
        return not_arranged;
    case State::not_for_software:
        return not_for_software;
    }
    throw Bug("every state is counted");
}

} // namespace pendopo::regulations
