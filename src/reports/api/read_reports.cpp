// Reports that the caller makes or reads.
#include "reports/api/api.hpp"
#include "reports/api/report_values.hpp"
#include "reports/content.hpp"
#include "reports/fill_sections.hpp"
#include "reports/pages/opened.hpp"
#include "ui/api.hpp"

namespace pendopo::reports::api {

using pages::Place;

Reply list_reports(ui::Visit& visit)
{
    constexpr int most = 100;
    const Place place(visit.program);
    ReportFilter filter{.before = pages::read_id(visit.request.query_field("after")).value_or(0), .most = most};
    if (const auto asked = visit.request.query_field("state"); !asked.empty()) {
        filter.state = state_of(asked);
        if (!filter.state)
            return wrong("query.state", say("Pilih salah satu: {0}.", "draft, waiting, returned, sent"));
    }
    ReportPage page;
    place.database().read(
        [&](db::Reader& reader) { page = reports::list_reports(reader, place.rules(), visit.actor, filter); });
    auto rows = Value::list();
    for (const auto& report : page.rows)
        rows.push(value_of(visit, report));
    return ui::json_reply(200,
        Value::map({{"rows", std::move(rows)}, {"next", page.next ? Value(std::to_string(page.next)) : Value()}}));
}

Reply show_report(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto opened = TRY(pages::open_report(visit, place));
    auto value = value_of(visit, opened.report);
    std::string content = opened.report.content;
    if (opened.report.is_open())
        place.database().read([&](db::Reader& reader) {
            content = write_content(make_content(reader, place.rules(), opened.definition, opened.report, visit.now));
        });
    value.set("content", read_json(content).value());
    return ui::json_reply(200, value);
}

} // namespace pendopo::reports::api
