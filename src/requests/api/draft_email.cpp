// A guest without an account shows that an e-mail address is theirs: a code goes there and comes back.
#include "requests/api/api.hpp"
#include "requests/api/body_reader.hpp"
#include "requests/api/draft_value.hpp"
#include "requests/api/once_only.hpp"
#include "requests/api/perform.hpp"
#include "requests/confirm_email.hpp"
#include "ui/api.hpp"

namespace pendopo::requests::api {

namespace {

// The draft as it is after the act, whether this call did it or an earlier one under the same key.
Result<http::Response> reply_with_draft(const ui::Visit& visit, int status, const std::optional<audit::Once>& once,
    const std::function<Result<>()>& act)
{
    const auto& place = workplace_of(visit);
    const auto now_there = [&] { return find_own_draft(visit); };
    const auto done = TRY(once_only<Draft>(
        place, once,
        [&]() -> Result<Draft> {
            TRY(act());
            return now_there();
        },
        [&](const audit::Subject&) { return now_there(); }));
    auto response = ui::json_reply(status, draft_value(place, done.value));
    mark_repeated(response, done.repeated);
    return response;
}

} // namespace

Reply send_draft_code(ui::Visit& visit)
{
    const auto& place = workplace_of(visit);
    const auto once = TRY(ui::once(visit));
    const auto body = TRY(ui::json_body(visit));
    BodyReader reader(body);
    const auto typed = reader.text("email");
    TRY(reader.finish());
    const auto draft = TRY(find_own_draft(visit));
    const auto email = TRY(read_email(place, typed, visit.now));
    return reply_with_draft(visit, 202, once,
        [&] { return send_email_code(place, draft, email, visit.language, visit.now, once); });
}

Reply confirm_draft_email(ui::Visit& visit)
{
    const auto& place = workplace_of(visit);
    const auto once = TRY(ui::once(visit));
    const auto body = TRY(ui::json_body(visit));
    BodyReader reader(body);
    const auto code = reader.text("code");
    TRY(reader.finish());
    const auto draft = TRY(find_own_draft(visit));
    return reply_with_draft(visit, 200, once, [&] { return confirm_email(place, draft, code, visit.now, once); });
}

} // namespace pendopo::requests::api
