#include "catalogue/find_services.hpp"
#include "requests/api/api.hpp"
#include "requests/api/service_values.hpp"
#include "ui/api.hpp"

namespace pendopo::requests::api {

Reply list_services(ui::Visit& visit)
{
    const auto typed = visit.request.query_field("q");
    auto rows = Value::list();
    if (typed.empty())
        for (const auto& service : visit.program.catalogue.services())
            rows.push(service_in_short(service));
    else
        for (const auto* service : catalogue::find_services(visit.program.catalogue, typed))
            rows.push(service_in_short(*service));
    return ui::json_reply(200, Value::map({{"rows", std::move(rows)}}));
}

Reply show_service(ui::Visit& visit)
{
    const auto* service = visit.program.catalogue.service(visit.parameter("key"));
    if (!service)
        return refuse(Why::not_found, "service.unknown", say("Layanan itu tidak ada."));
    return ui::json_reply(200, whole_service(*service, visit.city()));
}

} // namespace pendopo::requests::api
