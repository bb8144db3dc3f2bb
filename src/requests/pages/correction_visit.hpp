// A correction as its page shows it: the draft that holds it, and what was asked for.
#pragma once
#include "requests/draft.hpp"
#include "requests/pages/open_tracked.hpp"
#include "ui/form.hpp"

#include <string>
#include <utility>
#include <vector>

namespace pendopo::requests::pages {

struct CorrectionVisit {
    TrackedRequest tracked;
    Draft draft;
    std::vector<catalogue::Field> fields;                   // marked by the officer, and those that a marked one opens
    std::vector<catalogue::Letter> letters;                 // marked
    std::vector<std::pair<std::string, std::string>> notes; // key → what the officer wrote

    std::string address() const { return tracked.address + "/perbaiki"; }
};
// Begins the draft, or goes on with the one begun; refuses when nothing is to be corrected (409).
Result<CorrectionVisit> open_correction(const ui::Visit& visit);

} // namespace pendopo::requests::pages
