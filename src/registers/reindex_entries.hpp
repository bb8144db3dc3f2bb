// When a register's file changed what names, filters, finds or tells entries apart, the tables drawn from the values
// are drawn anew; the entries themselves stay as they are.
#pragma once
#include "registers/workplace.hpp"

namespace pendopo::registers {

// After start, while the city is served: registers whose way of indexing is not the one kept in the database. Says how
// many entries were drawn anew. In parts of one transaction each: what was not reached is done at the next start.
std::size_t reindex_entries(const Workplace& place, Instant now);

} // namespace pendopo::registers
