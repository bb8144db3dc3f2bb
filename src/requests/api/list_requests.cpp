#include "requests/api/api.hpp"
#include "requests/api/perform.hpp"
#include "requests/api/request_values.hpp"
#include "requests/requests_of_applicant.hpp"
#include "ui/api.hpp"

#include <charconv>

namespace pendopo::requests::api {

namespace {

Value row_value(const OwnRequest& own)
{
    auto value = Value::map({{"number", own.number}, {"service", own.service}, {"state", word(own.state)},
        {"subject", own.subject}, {"submitted_on", own.submitted_on.iso()}, {"due_on", or_null(own.due_on)}});
    if (own.outcome)
        value.set("outcome", word(*own.outcome));
    return value;
}

Result<std::int64_t> cursor(const ui::Visit& visit)
{
    const auto typed = visit.request.query_field("after");
    std::int64_t after = 0;
    const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), after);
    const bool whole = error == std::errc{} && end == typed.data() + typed.size() && after > 0;
    if (!typed.empty() && !whole)
        return refuse(Why::malformed, "query.cursor", say("Pakai nilai “next” dari halaman sebelumnya."));
    return after;
}

} // namespace

// One's own, or one's agency's; newest first.
Reply list_requests(ui::Visit& visit)
{
    const auto after = TRY(cursor(visit));
    OwnRequests own;
    workplace_of(visit).database.read([&](db::Reader& reader) { own = requests_of_applicant(reader, visit.actor, after); });
    auto rows = Value::list();
    for (const auto& row : own.rows)
        rows.push(row_value(row));
    return ui::json_reply(200,
        Value::map({{"rows", std::move(rows)}, {"next", own.next > 0 ? Value(std::to_string(own.next)) : Value()}}));
}

} // namespace pendopo::requests::api
