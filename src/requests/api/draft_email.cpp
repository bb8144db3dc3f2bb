// A guest without an account shows that an e-mail address is theirs: a code goes there and comes back.
#include "requests/api/api.hpp"
#include "requests/api/body_reader.hpp"
#include "requests/api/draft_value.hpp"
#include "requests/api/perform.hpp"
#include "requests/confirm_email.hpp"
#include "ui/api.hpp"

namespace pendopo::requests::api {

Reply send_draft_code(ui::Visit& visit)
{
    const auto& place = workplace_of(visit);
    const auto body = TRY(ui::json_body(visit));
    BodyReader reader(body);
    const auto typed = reader.text("email");
    TRY(reader.finish());
    const auto draft = TRY(find_own_draft(visit));
    const auto email = TRY(read_email(place, typed, visit.now));
    TRY(send_email_code(place, draft, email, visit.language, visit.now));
    return ui::json_reply(202, draft_value(place, TRY(find_own_draft(visit))));
}

Reply confirm_draft_email(ui::Visit& visit)
{
    const auto& place = workplace_of(visit);
    const auto body = TRY(ui::json_body(visit));
    BodyReader reader(body);
    const auto code = reader.text("code");
    TRY(reader.finish());
    TRY(confirm_email(place, TRY(find_own_draft(visit)), code, visit.now));
    return ui::json_reply(200, draft_value(place, TRY(find_own_draft(visit))));
}

} // namespace pendopo::requests::api
