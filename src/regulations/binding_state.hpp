// How one thing that serves an article stands, by the facts, and the sentence that proves it.
#pragma once
#include "access/grants.hpp"
#include "base/message.hpp"
#include "regulations/facts.hpp"
#include "regulations/state.hpp"

#include <optional>
#include <string>

namespace pendopo::regulations {

struct BindingState {
    const Binding* binding = nullptr;
    State state = State::kept;
    Message proof;              // holds no names of people and no titles of entries: anybody may read it
    std::optional<Date> due_on; // late: since when; due: by when
};

// Pure. The binding is one of the city's own, checked when its files were read.
BindingState binding_state(const Workplace& place, const Facts& facts, const Binding& binding);

// The parts of it, each for its kind of binding.
BindingState entries_state(const Workplace& place, const Facts& facts, const Binding& binding);
BindingState duty_state(const Workplace& place, const Facts& facts, const Binding& binding);
BindingState service_state(const Workplace& place, const Facts& facts, const Binding& binding);
BindingState report_state(const Workplace& place, const Facts& facts, const Binding& binding);
BindingState program_state(const Workplace& place, const Facts& facts, const Binding& binding);

// Numbers and days in sentences of both languages.
Bilingual in_words(std::int64_t number);
Bilingual in_words(Date day);

} // namespace pendopo::regulations
