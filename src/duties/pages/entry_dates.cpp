#include "duties/pages/entry_dates.hpp"

#include "duties/say_duty.hpp"
#include "platform/http/url.hpp"
#include "platform/text/translate.hpp"

namespace pendopo::duties::pages {

namespace {

Message say_days(const ui::Visit& visit, const DatesOfEntries& one)
{
    const auto entries = text::number(visit.language, one.entries), late = text::number(visit.language, one.late);
    const auto day = date_in_words(one.earliest);
    if (one.late == 0)
        return say("{0} entri, mulai {1}", entries, day);
    return one.late == one.entries ? say("{0} entri, semuanya lewat, yang paling lama {1}", entries, day)
                                   : say("{0} entri, {1} lewat, yang paling lama {2}", entries, late, day);
}

} // namespace

void fill_entry_dates(const ui::Visit& visit, templates::Fill& into, const std::vector<DatesOfEntries>& dates)
{
    if (dates.empty())
        return;
    auto& part = into.include("ENTRY_DATES", "duties/pages/entry_dates");
    for (const auto& one : dates) {
        const auto owner = one.owner.empty() ? std::string() : "&pemilik=" + http::encode_percent(one.owner);
        part.add("DATE")
            .set("ADDRESS", "/register/" + one.of->key + "?tampilan=tempo" + owner)
            .set("NAME", visit.say(say("{0}: {1}", one.of->name, name_of(one))))
            .set("DAYS", visit.say(say_days(visit, one)));
    }
}

} // namespace pendopo::duties::pages
