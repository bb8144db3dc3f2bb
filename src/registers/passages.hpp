// Entries that reached a state, in the order in which it happened: what duties wait for.
#pragma once
#include "registers/entry.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace pendopo::registers {

struct Passage {
    std::int64_t number = 0; // counts within the register, without gaps, in the order of the commits
    std::string register_key;
    std::int64_t entry_id = 0;
    std::string owner, from, to; // from empty: it began
    Instant at;
    Date effective_on;
};

// Those after `after`, at most `most`, oldest first. `state` empty: all; "created": where it began. None that comes
// later has a smaller number, so the last number seen is all there is to remember.
std::vector<Passage> passages_after(db::Reader& reader, const std::string& register_key, const std::string& state,
    std::int64_t after, int most = 500);
std::vector<Passage> passages_of_entry(db::Reader& reader, std::int64_t entry_id);

} // namespace pendopo::registers
