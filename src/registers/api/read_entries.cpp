// Looking: registers, lists, an entry as it is and as it stood, its history.
#include "registers/api/api.hpp"
#include "registers/api/asked_query.hpp"
#include "registers/api/entry_values.hpp"
#include "registers/api/register_values.hpp"
#include "registers/list_entries.hpp"
#include "registers/pages/opened.hpp"
#include "ui/api.hpp"

namespace pendopo::registers::api {

namespace {

using pages::open_entry;
using pages::open_register;

Value rows_and_next(Value rows, Value next)
{
    return Value::map({{"rows", std::move(rows)}, {"next", std::move(next)}});
}

// With its version, to be sent back in If-Match.
http::Response entry_reply(const Value& value)
{
    auto response = ui::json_reply(200, value);
    response.with("ETag", "\"" + std::to_string(value["version"].integer()) + "\"");
    return response;
}

} // namespace

Reply list_registers(ui::Visit& visit)
{
    const auto place = pages::workplace_of(visit.program);
    const Permissions permissions(visit.city(), visit.actor);
    auto rows = Value::list();
    for (const auto& of : place.arrangements.registers())
        if (permissions.sees(of))
            rows.push(register_in_short(of));
    return ui::json_reply(200, Value::map({{"rows", std::move(rows)}}));
}

Reply show_register(ui::Visit& visit)
{
    const auto opened = TRY(open_register(visit));
    return ui::json_reply(200, register_in_full(opened.of, opened.permissions, visit.city()));
}

Reply list_entries(ui::Visit& visit)
{
    const auto opened = TRY(open_register(visit));
    const auto filter = TRY(filter_in(visit, opened.of));
    std::optional<Result<EntryPage>> read;
    opened.place.database.read([&](db::Reader& reader) {
        read = registers::list_entries(reader, opened.place, visit.actor, opened.of, filter, visit.today());
    });
    const auto page = TRY(*std::move(read));
    const Asked asked{visit.city(), opened.of, opened.permissions};
    auto rows = Value::list();
    for (const auto& entry : page.rows)
        rows.push(entry_value(asked, entry));
    auto value = rows_and_next(std::move(rows), page.next.empty() ? Value() : Value(page.next));
    if (filter.after.empty())
        value.set("total", Value::map({{"number", page.total.number}, {"at_least", page.total.at_least}}));
    return ui::json_reply(200, value);
}

Reply show_entry(ui::Visit& visit)
{
    const auto opened = TRY(open_entry(visit));
    const Asked asked{visit.city(), opened.of, opened.permissions};
    const auto on = TRY(day_in(visit, "on"));
    if (!on)
        return entry_reply(entry_value(asked, opened.entry));
    const auto by = visit.request.query_field("by");
    if (by != "" && by != "effect" && by != "record")
        return wrong_query("by", say("Pilih salah satu: {0}.", "effect, record"));
    std::optional<EntryVersion> version;
    opened.place.database.read([&](db::Reader& reader) {
        version = as_it_stood(reader, opened.place, opened.entry.id, *on, by == "record" ? By::record : By::effect);
    });
    if (!version)
        return refuse(Why::not_found, "entry.not_yet", say("Pada hari itu entri ini belum ada."));
    return ui::json_reply(200, version_value(asked, opened.entry, *version));
}

Reply show_history(ui::Visit& visit)
{
    constexpr int most = 50, highest = 1'000'000'000;
    const auto opened = TRY(open_entry(visit));
    const auto before = TRY(number_in(visit, "before", 0, 1, highest));
    std::vector<EntryVersion> versions;
    opened.place.database.read([&](db::Reader& reader) { versions = history_of(reader, opened.entry.id, before, most); });
    const Asked asked{visit.city(), opened.of, opened.permissions};
    auto rows = Value::list();
    for (const auto& version : versions)
        rows.push(change_value(asked, opened.entry, version));
    const bool more = versions.size() == most && versions.back().version > 1;
    return ui::json_reply(200, rows_and_next(std::move(rows), more ? Value(versions.back().version) : Value()));
}

} // namespace pendopo::registers::api
