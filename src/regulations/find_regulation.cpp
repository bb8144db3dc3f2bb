#include "regulations/find_regulation.hpp"

namespace pendopo::regulations {

bool may_read(const access::Actor& actor, const Regulation& regulation)
{
    return regulation.open || actor.grants.may(access::Act::see_regulations);
}

Result<const Regulation*> find_regulation(const Workplace& place, const access::Actor& actor, std::string_view key)
{
    const auto* found = place.arrangements.regulation(key);
    if (!found || !may_read(actor, *found))
        return refuse(Why::not_found, "regulation.unknown", say("Peraturan itu tidak ada di sini. Lihat daftar peraturan."));
    return found;
}

Result<const Article*> find_article(const Regulation& regulation, std::string_view anchor)
{
    const auto* found = regulation.article(anchor);
    if (!found)
        return refuse(Why::not_found, "article.unknown", say("Pasal itu tidak ada di {0}.", regulation.name));
    return found;
}

} // namespace pendopo::regulations
