// The entries that were chosen in a list, and what may be done with all of them.
#pragma once
#include "registers/pages/opened.hpp"

#include <string>
#include <vector>

namespace pendopo::registers::pages {

struct Several {
    struct Chosen {
        Entry entry;
        int seen = 0; // its version in the list
    };
    std::vector<Chosen> entries;
    std::string what; // "langkah:<key>" or "isian:<key>"; empty: not chosen yet

    // Those that every one of them allows this person.
    std::vector<const governance::Step*> steps(const OpenedRegister& opened) const;
    std::vector<const catalogue::Field*> fields(const OpenedRegister& opened) const;
};
// From the address, or from the form that is sent: pilih=<id>:<version>, apa=.
Several chosen_entries(const ui::Visit& visit, const OpenedRegister& opened);

} // namespace pendopo::registers::pages
