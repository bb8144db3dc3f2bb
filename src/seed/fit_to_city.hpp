// A row that cities share, as far as it fits one city: agencies, units, places and options that this city has not, and
// entries that were left out for that reason, are left out of it.
#pragma once
#include "catalogue/city.hpp"
#include "governance/register.hpp"
#include "platform/data/value.hpp"
#include "seed/example_entries.hpp"

#include <map>
#include <set>
#include <string>

namespace pendopo::seed {

// The names of the entries read so far, by register.
using KnownNames = std::map<std::string, std::set<std::string>>;

// False when the entry cannot be made without what is missing: it is left out as a whole.
bool fit_to_city(ExampleEntry& entry, const catalogue::City& city, const KnownNames& known);

} // namespace pendopo::seed
