// What the rules about reports work with: the registers' workplace and that of duties, which hold everything else.
#pragma once
#include "duties/workplace.hpp"
#include "governance/arrangements.hpp"
#include "registers/workplace.hpp"

namespace pendopo::reports {

struct Workplace {
    const registers::Workplace& registers;
    const duties::Workplace& duties;

    db::Database& database() const { return registers.database; }
    audit::Identifiers& identifiers() const { return registers.identifiers; }
    const governance::Arrangements& arrangements() const { return registers.arrangements; }
    const catalogue::City& city() const { return registers.city(); }
    files::Store& files() const { return registers.files; }
    Date today(Instant now) const { return registers.today(now); }
};

} // namespace pendopo::reports
