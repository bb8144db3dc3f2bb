// What the registers hold of all that articles ask for, in three queries.
#pragma once
#include "regulations/facts.hpp"

namespace pendopo::regulations {

// Dates that passed before the city began to count are nobody's lateness.
ByKey<EntryFacts> read_entry_facts(db::Reader& reader, const governance::Arrangements& arrangements, Date today,
    std::optional<Date> begins);

} // namespace pendopo::regulations
