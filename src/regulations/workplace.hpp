// What the rules about regulations work with.
#pragma once
#include "audit/identifiers.hpp"
#include "catalogue/catalogue.hpp"
#include "governance/arrangements.hpp"
#include "platform/db/database.hpp"

namespace pendopo::regulations {

using governance::Article;
using governance::Binding;
using governance::Regulation;

struct Workplace {
    db::Database& database;
    audit::Identifiers& identifiers;
    const catalogue::Catalogue& catalogue;
    const governance::Arrangements& arrangements;

    const catalogue::City& city() const { return catalogue.city(); }
    Date today(Instant now) const { return now.date(city().zone.offset); }
};

} // namespace pendopo::regulations
