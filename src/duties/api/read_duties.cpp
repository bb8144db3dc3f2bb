#include "duties/api/api.hpp"
#include "duties/api/duty_values.hpp"
#include "duties/find_obligation.hpp"
#include "duties/list_obligations.hpp"
#include "duties/pages/place.hpp"
#include "ui/api.hpp"

#include <charconv>

namespace pendopo::duties::api {

namespace {

Refusal wrong_query(const char* name, Message message)
{
    auto refusal = refuse(Why::invalid, "query.invalid", say("Alamat API belum benar."));
    refusal.complaints.push_back({name, std::move(message), std::string("query.") + name});
    return refusal;
}

Result<std::optional<Date>> day_in(const ui::Visit& visit, const char* name)
{
    const auto text = visit.request.query_field(name);
    if (text.empty())
        return std::optional<Date>();
    if (const auto day = Date::parse(text))
        return day;
    return wrong_query(name, say("Tulis tanggal seperti 2026-11-23."));
}

Result<ObligationFilter> filter_in(const ui::Visit& visit)
{
    const auto asked = [&](std::string_view name) { return std::string(visit.request.query_field(name)); };
    ObligationFilter filter{.duty = asked("duty"), .after = asked("after"), .most = 100};
    if (const auto view = asked("view"); !view.empty()) {
        const auto known = view_of(view);
        if (!known)
            return wrong_query("view",
                say("Pilih salah satu: {0}.", "late, soon, open, submitted, fulfilled, waived, cancelled"));
        filter.view = *known;
    }
    if (const auto owner = asked("owner"); !owner.empty()) {
        filter.owner = owner_in(owner);
        if (!filter.owner)
            return wrong_query("owner", say("Tulis seperti agency:kunci, unit:kunci, role:kunci, atau office."));
    }
    filter.from = TRY(day_in(visit, "from"));
    filter.until = TRY(day_in(visit, "until"));
    return filter;
}

} // namespace

Reply list_duties(ui::Visit& visit)
{
    const pages::Place place(visit.program);
    auto list = Value::list();
    for (const auto& duty : place.rules().duties)
        list.push(value_of(duty));
    return ui::json_reply(200, Value::map({{"rows", std::move(list)}}));
}

Reply list_obligations(ui::Visit& visit)
{
    const pages::Place place(visit.program);
    const auto filter = TRY(filter_in(visit));
    std::optional<Result<ObligationPage>> listed;
    place.database().read(
        [&](db::Reader& reader) { listed = duties::list_obligations(reader, place.rules(), visit.actor, filter, visit.now); });
    const auto page = TRY(*std::move(listed));
    auto rows = Value::list();
    for (const auto& row : page.rows)
        rows.push(value_of(row, visit.now));
    return ui::json_reply(200,
        Value::map({{"rows", std::move(rows)}, {"next", page.next.empty() ? Value() : Value(page.next)}}));
}

Reply show_obligation(ui::Visit& visit)
{
    const pages::Place place(visit.program);
    std::int64_t id = 0;
    const auto text = visit.parameter("id");
    std::from_chars(text.data(), text.data() + text.size(), id);
    std::optional<Result<Value>> read;
    place.database().read([&](db::Reader& reader) {
        const auto found = find_obligation(reader, Standing(visit.city(), visit.actor), id);
        if (found.refused()) {
            read = found.refusal();
            return;
        }
        auto value = value_of(*found, visit.now);
        value.set("definition", value_of(place.rules().kept.of(reader, found->duty, found->duty_version)));
        auto pieces = Value::list();
        for (const auto& piece : evidence_of(reader, found->id))
            pieces.push(value_of(piece));
        value.set("evidence", std::move(pieces));
        read = std::move(value);
    });
    return ui::json_reply(200, TRY(*std::move(read)));
}

} // namespace pendopo::duties::api
