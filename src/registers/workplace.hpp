// What the rules about registers work with: the database, the city's catalogue and arrangements, the file store.
#pragma once
#include "audit/identifiers.hpp"
#include "catalogue/catalogue.hpp"
#include "governance/arrangements.hpp"
#include "platform/db/database.hpp"
#include "platform/files/store.hpp"

#include <string>

namespace pendopo::registers {

using governance::Register;

struct Workplace {
    db::Database& database;
    audit::Identifiers& identifiers;
    const catalogue::Catalogue& catalogue;
    const governance::Arrangements& arrangements;
    files::Store& files;
    std::string public_address; // for links in letters and exports

    const catalogue::City& city() const { return catalogue.city(); }
    Date today(Instant now) const { return now.date(city().zone.offset); }
};

} // namespace pendopo::registers
