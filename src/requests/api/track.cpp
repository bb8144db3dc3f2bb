#include "requests/api/api.hpp"
#include "requests/api/body_reader.hpp"
#include "requests/api/perform.hpp"
#include "requests/api/request_view.hpp"
#include "requests/request_number.hpp"
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
    const auto number = read_request_number(visit.city().request_number_prefix, typed);
    auto view = std::optional<Result<Value>>();
    place.database.read([&](db::Reader& database) {
        auto found = find_by_code(database, place, number.value_or(""), code);
        if (found)
            view.emplace(request_view(database, place, visit, {std::move(found).value(), Side::tracker}));
        else
            view.emplace(std::move(found).refusal());
    });
    return ui::json_reply(200, TRY(*std::move(view)));
}

} // namespace pendopo::requests::api
