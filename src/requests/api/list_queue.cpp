#include "requests/queue.hpp"

#include "requests/api/api.hpp"
#include "requests/api/perform.hpp"
#include "requests/api/request_values.hpp"
#include "ui/api.hpp"

namespace pendopo::requests::api {

namespace {

Refusal wrong_query(const char* name, Message message)
{
    auto refusal = refuse(Why::invalid, "query.invalid", say("Alamat API belum benar."));
    refusal.complaints.push_back({name, std::move(message), std::string("query.") + name});
    return refusal;
}

Result<QueueFilter> filter_in(const ui::Visit& visit)
{
    const auto asked = [&](std::string_view name) { return std::string(visit.request.query_field(name)); };
    QueueFilter filter{.desk = asked("desk"), .service = asked("service"), .typed = asked("q"), .after = asked("after")};
    if (const auto view = asked("view"); !view.empty()) {
        const auto known = view_of(view);
        if (!known)
            return wrong_query("view", say("Pilih salah satu: {0}.", "action, late, waiting, elsewhere, done"));
        filter.view = *known;
    }
    const auto order = asked("order");
    if (!order.empty() && order != "due" && order != "newest")
        return wrong_query("order", say("Pilih salah satu: {0}.", "due, newest"));
    filter.order = order == "newest" ? Order::newest : Order::due;
    if (!filter.service.empty() && !visit.program.catalogue.service(filter.service))
        return wrong_query("service", say("Layanan itu tidak ada."));
    return filter;
}

Value row_value(const QueueRow& row)
{
    return Value::map({{"number", row.number}, {"service", row.service}, {"subject", row.subject},
        {"applicant", Value::map({{"name", row.applicant_name}, {"organisation", row.applicant_organisation}})},
        {"state", word(row.state)}, {"step", row.step}, {"view", row.view}, {"version", row.version},
        {"submitted_on", row.submitted_on.iso()}, {"due_on", or_null(row.due_on)}});
}

} // namespace

Reply list_queue(ui::Visit& visit)
{
    const auto filter = TRY(filter_in(visit));
    std::optional<Result<QueuePage>> listed;
    workplace_of(visit).database.read([&](db::Reader& reader) {
        listed.emplace(requests::list_queue(reader, visit.actor, visit.city(), filter, visit.today()));
    });
    const auto page = TRY(*std::move(listed));
    auto rows = Value::list(), desks = Value::list();
    for (const auto& row : page.rows)
        rows.push(row_value(row));
    for (const auto& desk : visit.actor.desks())
        desks.push(desk);
    return ui::json_reply(200,
        Value::map({{"desk", page.desk}, {"desks", std::move(desks)}, {"rows", std::move(rows)},
            {"counts",
                Value::map({{"action", page.counts.action}, {"late", page.counts.late}, {"waiting", page.counts.waiting},
                    {"elsewhere", page.counts.elsewhere}, {"done", page.counts.done}})},
            {"next", page.next.empty() ? Value() : Value(page.next)}}));
}

} // namespace pendopo::requests::api
