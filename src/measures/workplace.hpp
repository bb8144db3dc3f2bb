// What the rules about measures work with.
#pragma once
#include "duties/workplace.hpp"
#include "registers/workplace.hpp"

namespace pendopo::measures {

struct Workplace {
    db::Database& database;
    audit::Identifiers& identifiers;
    const catalogue::City& city;
    const governance::Arrangements& arrangements;
    files::Store& files;
    const registers::Workplace& registers; // whose entries are evidence
    const duties::Workplace& duties;       // whose fulfilled obligations are evidence

    Date today(Instant now) const { return now.date(city.zone.offset); }
};

} // namespace pendopo::measures
