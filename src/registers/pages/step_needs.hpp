// What a step asks of an entry as it stands: what its form must show, and what its gate still lacks.
#pragma once
#include "registers/files_of_entry.hpp"
#include "registers/pages/opened.hpp"

#include <string>
#include <vector>

namespace pendopo::registers::pages {

struct StepNeeds {
    const governance::Step& step;
    std::vector<std::string> fields;                 // to fill in, or to look at again
    std::vector<const catalogue::Letter*> documents; // that must be there
    std::vector<std::string> missing;                // said plainly: "Isi tanggal uji", "Unggah laporan"
    bool other_person = false;                       // who changed it last may not take it
    // Nothing to fill in, tick or write: a button is enough.
    bool at_once() const;
};
StepNeeds needs_of(const ui::Visit& visit, const OpenedEntry& opened, const governance::Step& step,
    const std::vector<EntryFile>& files);

} // namespace pendopo::registers::pages
