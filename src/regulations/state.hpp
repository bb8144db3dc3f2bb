// The state of an article, and of one thing that serves it.
#pragma once
#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

namespace pendopo::regulations {

// not_arranged: nothing of it is there yet. not_for_software: nothing serves it, the waiver says why.
enum class State { kept, due, late, not_arranged, not_for_software };
inline constexpr std::initializer_list<State> all_states{State::kept, State::due, State::late, State::not_arranged,
    State::not_for_software};

std::string_view word(State state); // "kept", as it is stored and as the API says it
std::optional<State> state_of(std::string_view word);

// An article's state from those of its bindings (decision 0009): late when one is late; not arranged when none is
// arranged; due when one is due or is not arranged beside others that are; else kept. None at all: not for software.
State together(const std::vector<State>& bindings);

// How many articles are in each state.
struct Counts {
    int kept = 0, due = 0, late = 0, not_arranged = 0, not_for_software = 0;
    int& of(State state);
    int of(State state) const { return const_cast<Counts&>(*this).of(state); }
    int all() const { return kept + due + late + not_arranged + not_for_software; }
    int assessed() const { return all() - not_for_software; } // a definition is neither kept nor broken
};

} // namespace pendopo::regulations
