// Searches registers for entries of different owners that look alike, and keeps what it found for the page about them.
#pragma once
#include "registers/duplicates/find_duplicates.hpp"
#include "registers/workplace.hpp"

namespace pendopo::registers {

// Of each register that says how (`duplicates`) and changed since it was last searched; all of its living entries at once.
// Gives how many registers were searched. Not an act: what it finds is drawn from entries, as their index is.
int search_alike(const Workplace& place, const Vocabulary& vocabulary, Instant now);

} // namespace pendopo::registers
