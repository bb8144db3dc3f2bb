// What the registers hold of all that articles ask for, in three queries.
#pragma once
#include "regulations/facts.hpp"

namespace pendopo::regulations {

ByKey<EntryFacts> read_entry_facts(db::Reader& reader, const governance::Arrangements& arrangements, Date today);

} // namespace pendopo::regulations
