// What serves an article, in words: its name, where it stands, whose it is. From the definitions alone.
#pragma once
#include "access/grants.hpp"
#include "base/message.hpp"
#include "regulations/facts.hpp"

#include <optional>
#include <set>
#include <string>

namespace pendopo::regulations {

struct Serving {
    Bilingual name;                   // "Penunjukan (Administrator)"
    Message kind;                     // "Register"
    std::string address;              // of its page; empty: it has none
    std::optional<access::Act> needs; // to open it; empty: anybody may
    std::string open_address;         // where anybody may look instead; empty: nowhere
    // Whose, as owners.hpp says them.
    std::set<std::string> owners;
};
// The binding is one of the city's own, checked when its files were read.
Serving serving(const Workplace& place, const Binding& binding);

// The list of those entries in their register, narrowed as far as a list can be; for who may see registers.
std::string address_of(const Workplace& place, const EntryCondition& condition);

} // namespace pendopo::regulations
