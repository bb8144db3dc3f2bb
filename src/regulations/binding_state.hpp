// How one thing that serves an article stands, by the facts, and the sentence that proves it.
#pragma once
#include "access/grants.hpp"
#include "base/message.hpp"
#include "regulations/facts.hpp"
#include "regulations/state.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pendopo::regulations {

struct BindingState {
    const Binding* binding = nullptr;
    State state = State::kept;
    Message proof;                 // holds no names of people and no titles of entries: anybody may read it
    std::optional<Date> due_on;    // late: since when; due: by when
    bool nothing_happened = false; // kept because nothing happened that asks for anything
    bool not_due_yet = false;      // kept because the first of it still has to fall due
    // Living entries that are not as the binding demands of each: which, and "3 belum mengisi “Wali data”".
    struct Remainder {
        EntryCondition which;
        Bilingual said;
    };
    std::vector<Remainder> remainders = {};
};

// Pure. The binding is one of the city's own, checked when its files were read.
BindingState binding_state(const Workplace& place, const Facts& facts, const Binding& binding);

// The parts of it, each for its kind of binding.
BindingState entries_state(const Workplace& place, const Facts& facts, const Binding& binding);
// Of entries that are there and in time: whether each is as `none_lacks` and `all_in` demand. `name` and `count` for
// the proof.
BindingState demand_of_each(const Workplace& place, const Facts& facts, const Binding& binding, const Bilingual& name,
    const Bilingual& count);
BindingState duty_state(const Workplace& place, const Facts& facts, const Binding& binding);
BindingState service_state(const Workplace& place, const Facts& facts, const Binding& binding);
BindingState report_state(const Workplace& place, const Facts& facts, const Binding& binding);
BindingState program_state(const Workplace& place, const Facts& facts, const Binding& binding);

// Numbers and days in sentences of both languages.
Bilingual in_words(std::int64_t number);
Bilingual in_words(Date day);

} // namespace pendopo::regulations
