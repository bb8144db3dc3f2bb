// The hours of a resource on one day, for scripts and calendars. Whose they are is nobody else's business.
#include "requests/pages/applicant_pages.hpp"
#include "requests/pages/slots.hpp"
#include "requests/pages/workplace_of.hpp"
#include "ui/api.hpp"

#include <cstdio>

namespace pendopo::requests::pages {

static std::string hh_mm(int minute)
{
    char text[16];
    std::snprintf(text, sizeof text, "%02d:%02d", minute / 60, minute % 60);
    return text;
}

Reply show_schedule(ui::Visit& visit)
{
    const auto* resource = visit.city().resource(visit.parameter("resource"));
    if (!resource)
        return refuse(Why::not_found, "resource.unknown", say("Jadwal itu tidak ada."));
    const auto date = Date::parse(visit.request.query_field("tanggal"));
    if (!date)
        return refuse(Why::malformed, "date.malformed", say("Tulis tanggal seperti ini: 2026-11-30."));
    auto taken = Value::list();
    for (const auto& [from, to] : taken_hours(workplace_of(visit.program), resource->key, *date))
        taken.push(Value::map({{"start", hh_mm(from)}, {"end", hh_mm(to)}}));
    return ui::json_reply(200, Value::map({{"resource", resource->key}, {"date", date->iso()}, {"taken", taken}}));
}

} // namespace pendopo::requests::pages
