#include "requests/start_draft.hpp"

#include "requests/api/api.hpp"
#include "requests/api/body_reader.hpp"
#include "requests/api/draft_value.hpp"
#include "requests/api/once_only.hpp"
#include "requests/api/perform.hpp"
#include "ui/api.hpp"

namespace pendopo::requests::api {

Reply start_draft(ui::Visit& visit)
{
    const auto& place = workplace_of(visit);
    const auto once = TRY(ui::once(visit));
    const auto body = TRY(ui::json_body(visit));
    BodyReader reader(body);
    const auto service = reader.text("service");
    const auto agreed = reader.whole_number("procedure_version");
    TRY(reader.finish());
    const auto done = TRY(once_only<Draft>(
        place, once, [&] { return requests::start_draft(place, visit.actor, service, agreed, visit.now, once); },
        [&](const audit::Subject& begun) { return find_own_draft(visit, id_made_once(begun)); }));
    auto response = ui::json_reply(201, draft_value(place, done.value));
    response.with("Location", "/api/v1/drafts/" + done.value.id);
    mark_repeated(response, done.repeated);
    return response;
}

Reply show_draft(ui::Visit& visit)
{
    return ui::json_reply(200, draft_value(workplace_of(visit), TRY(find_own_draft(visit))));
}

} // namespace pendopo::requests::api
