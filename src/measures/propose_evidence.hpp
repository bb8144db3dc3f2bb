// What the city already has that may show an indicator's level: entries of the registers that serve it, duties that were
// fulfilled for that year, reports that were sent, services on offer. Offered, never counted by itself: a person sends it and
// another accepts it.
#pragma once
#include "access/grants.hpp"
#include "measures/opened_assessment.hpp"
#include "measures/piece.hpp"
#include "measures/workplace.hpp"

namespace pendopo::measures {

struct Proposal {
    PieceKind kind = PieceKind::entry;
    std::int64_t id = 0; // of the entry, obligation or report (a report's signed paper is a file)
    std::string link;    // of a service
    Bilingual from;      // register, duty, report or service
    std::string title;
    governance::Binding::Kind source = governance::Binding::Kind::entries; // what it comes from
};

inline constexpr int most_proposed = 3; // of each binding

// Only entries that the asker may see. `words` narrows the entries to those whose words begin so; empty: the latest.
std::vector<Proposal> propose_evidence(db::Reader& reader, const Workplace& place, const access::Actor& actor,
    const OpenedAssessment& opened, const Indicator& indicator, const std::string& words, Date today);

} // namespace pendopo::measures
