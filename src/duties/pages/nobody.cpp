#include "duties/pages/nobody.hpp"

#include "duties/nobody_in_charge.hpp"
#include "duties/standing.hpp"
#include "platform/http/url.hpp"

namespace pendopo::duties::pages {

std::vector<Owner> read_nobody(db::Reader& reader, const ui::Visit& visit)
{
    if (!Standing(visit.city(), visit.actor).sees_all())
        return {};
    return owners_without_keeper(reader, visit.city(), Addressees::read(reader, visit.city()));
}

void fill_nobody(const ui::Visit& visit, templates::Fill& into, const std::vector<Owner>& owners)
{
    if (owners.empty())
        return;
    auto& part = into.include("NOBODY", "duties/pages/nobody");
    part.set("HEADING",
        visit.say(owners.size() == 1 ? say("{0} belum punya penanggung jawab", name_of(visit.city(), owners.front()))
                                     : say("{0} pihak belum punya penanggung jawab", std::to_string(owners.size()))));
    for (const auto& owner : owners)
        part.add("OWNER")
            .set("NAME", visit.say(name_of(visit.city(), owner)))
            .set("ADDRESS", "/kewajiban/semua?tampilan=open&siapa=" + http::encode_percent(owner.text()));
}

} // namespace pendopo::duties::pages
