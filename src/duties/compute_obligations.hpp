// Who owes what by when, for a whole city and a stretch of years: computed, not kept. make_obligations keeps it.
#pragma once
#include "duties/owner.hpp"
#include "duties/terms.hpp"

#include <deque>
#include <vector>

namespace pendopo::duties {

// The versions of each duty, oldest first, in the order of the keys.
std::vector<std::vector<const governance::Duty*>> by_key(const std::deque<governance::Duty>& duties);

struct Owed {
    const governance::Duty* duty = nullptr; // the version it is owed under
    const Owner* owner = nullptr;           // of Computed::owners
    Term term;
};

struct Computed {
    std::deque<std::vector<Owner>> owners; // what the pointers point into
    std::vector<Owed> owed;                // by duty, version, owner, term
};

// Everything that begins from `from` to `until` without an entry causing it. 500 agencies, 200 duties and five years
// take less than five seconds (bench/duties).
Computed compute_obligations(const catalogue::City& city, const std::deque<governance::Duty>& duties, Date from, Date until);

} // namespace pendopo::duties
