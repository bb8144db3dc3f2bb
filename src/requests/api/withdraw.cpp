#include "platform/text/unicode.hpp"
#include "requests/api/api.hpp"
#include "requests/api/body_reader.hpp"
#include "requests/api/caller.hpp"
#include "requests/api/perform.hpp"
#include "requests/reopen_request.hpp"
#include "requests/withdraw_request.hpp"
#include "ui/api.hpp"

namespace pendopo::requests::api {

namespace {

Result<std::string> reason_in(const ui::Visit& visit, Need need)
{
    const auto body = TRY(ui::json_body(visit));
    BodyReader reader(body);
    auto reason = text::tidy(reader.text("reason", need));
    TRY(reader.finish());
    return reason;
}

} // namespace

Reply withdraw(ui::Visit& visit)
{
    const auto& place = workplace_of(visit);
    const auto once = TRY(ui::once(visit));
    const auto number = TRY(number_of(visit));
    const auto applicant = TRY(caller_of(visit, number));
    const auto reason = TRY(reason_in(visit, Need::optional));
    return reply_with(place,
        TRY(perform(visit, once, [&] { return withdraw_request(place, applicant, number, reason, visit.now, once); })));
}

Reply reopen(ui::Visit& visit)
{
    const auto& place = workplace_of(visit);
    const auto once = TRY(ui::once(visit));
    const auto number = TRY(number_of(visit));
    const auto applicant = TRY(caller_of(visit, number));
    const auto reason = TRY(reason_in(visit, Need::required));
    return reply_with(place,
        TRY(perform(visit, once, [&] { return reopen_request(place, applicant, number, reason, visit.now, once); })));
}

} // namespace pendopo::requests::api
