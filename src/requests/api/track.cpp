#include "requests/api/api.hpp"
#include "requests/api/body_reader.hpp"
#include "requests/api/perform.hpp"
#include "requests/api/request_view.hpp"
#include "requests/open_by_code.hpp"
#include "ui/api.hpp"

namespace pendopo::requests::api {

// By number and secret code, without an account; never the number alone.
Reply track(ui::Visit& visit)
{
    const auto& place = workplace_of(visit);
    const auto body = TRY(ui::json_body(visit));
    BodyReader reader(body);
    const auto typed = reader.text("number"), code = reader.text("code");
    TRY(reader.finish());
    auto request = TRY(open_by_code(place, visit.request.peer, typed, code, visit.now));
    Value view;
    place.database.read([&](db::Reader& database) {
        view = request_view(database, place, visit, {std::move(request), Side::tracker});
    });
    return ui::json_reply(200, view);
}

} // namespace pendopo::requests::api
