// Which regulations somebody may read: public ones anybody, internal ones who may see regulations.
#pragma once
#include "access/grants.hpp"
#include "base/result.hpp"
#include "regulations/workplace.hpp"

namespace pendopo::regulations {

bool may_read(const access::Actor& actor, const Regulation& regulation);
// Refuses (not_found) what is not there and what is not for their eyes, in the same words.
Result<const Regulation*> find_regulation(const Workplace& place, const access::Actor& actor, std::string_view key);
// By its name in addresses. Refuses (not_found).
Result<const Article*> find_article(const Regulation& regulation, std::string_view anchor);

} // namespace pendopo::regulations
