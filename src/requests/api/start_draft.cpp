#include "requests/start_draft.hpp"

#include "requests/api/api.hpp"
#include "requests/api/body_reader.hpp"
#include "requests/api/draft_value.hpp"
#include "requests/api/perform.hpp"
#include "ui/api.hpp"

namespace pendopo::requests::api {

Reply start_draft(ui::Visit& visit)
{
    const auto& place = workplace_of(visit);
    const auto body = TRY(ui::json_body(visit));
    BodyReader reader(body);
    const auto service = reader.text("service");
    const auto agreed = reader.whole_number("procedure_version");
    TRY(reader.finish());
    const auto draft = TRY(requests::start_draft(place, visit.actor, service, agreed, visit.now));
    auto response = ui::json_reply(201, draft_value(place, draft));
    response.with("Location", "/api/v1/drafts/" + draft.id);
    return response;
}

Reply show_draft(ui::Visit& visit)
{
    return ui::json_reply(200, draft_value(workplace_of(visit), TRY(find_own_draft(visit))));
}

} // namespace pendopo::requests::api
