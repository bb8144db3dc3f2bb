#include "reports/api/api.hpp"
#include "reports/begin_report.hpp"
#include "reports/content.hpp"
#include "reports/decide_report.hpp"
#include "reports/fill_sections.hpp"
#include "reports/hand_in_report.hpp"
#include "reports/pages/opened.hpp"
#include "reports/settle_reports.hpp"
#include "reports/write_texts.hpp"
#include "ui/api.hpp"

#include <algorithm>

namespace pendopo::reports::api {

namespace {

using pages::Place;

Refusal wrong(const std::string& field, Message message)
{
    auto refusal = refuse(Why::invalid, "body.invalid", say("Isi permintaan belum benar."));
    refusal.complaints.push_back({field, std::move(message), field + ".wrong"});
    return refusal;
}

Result<Value> body_with(const ui::Visit& visit, std::initializer_list<std::string_view> keys)
{
    auto body = TRY(ui::json_body(visit));
    if (!body.is_map())
        return wrong("body", say("Kirim sebuah objek JSON."));
    for (const auto& [key, value] : body.entries())
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            return wrong(key, say("Bagian ini tidak dikenal."));
    return body;
}

// Zero or more; -1 is no version that anybody saw.
int version_in(const Value& body)
{
    return body["version"].is_integer() ? static_cast<int>(std::clamp<std::int64_t>(body["version"].integer(), -1, 1'000'000)) : -1;
}

Value moment_value(const ui::Visit& visit, const std::optional<Instant>& at)
{
    return at ? Value(at->rfc3339(visit.city().zone.offset)) : Value();
}

Value value_of(const ui::Visit& visit, const Report& report)
{
    const auto digest = [](const std::optional<KeptFile>& file) { return file ? Value(file->sha256) : Value(); };
    return Value::map({{"id", report.id}, {"report", report.kind}, {"owner", report.owner}, {"first", report.period.first.iso()},
        {"last", report.period.last.iso()}, {"entry", report.entry ? Value(report.entry) : Value()}, {"state", word(report.state)},
        {"number", report.label.empty() ? Value() : Value(report.label)}, {"version", report.version}, {"texts", report.texts},
        {"handed_in_at", moment_value(visit, report.handed_in_at)}, {"decided_at", moment_value(visit, report.decided_at)},
        {"reason", report.reason}, {"pdf_sha256", digest(report.pdf)}, {"xlsx_sha256", digest(report.xlsx)}});
}

Reply told(const ui::Visit& visit, const Result<Report>& report, int status = 200)
{
    if (report.refused())
        return report.refusal();
    return ui::json_reply(status, value_of(visit, report.value()));
}

ReportAct act_of(const ui::Visit& visit, const Value& body)
{
    return {visit.actor, pages::read_id(visit.parameter("id")).value_or(0), version_in(body), visit.now};
}

} // namespace

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
    std::vector<Report> reports;
    place.database().read([&](db::Reader& reader) { reports = reports::list_reports(reader, Standing(visit.city(), visit.actor), filter); });
    auto rows = Value::list();
    for (const auto& report : reports)
        rows.push(value_of(visit, report));
    const auto next = reports.size() == most ? Value(std::to_string(reports.back().id)) : Value();
    return ui::json_reply(200, Value::map({{"rows", std::move(rows)}, {"next", next}}));
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

Reply begin_report(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto body = TRY(body_with(visit, {"report", "owner", "day", "entry"}));
    const auto text = [&](const char* key) { return body[key].is_text() ? body[key].text() : std::string(); };
    if (body.has("day") && !body["day"].is_null() && !Date::parse(text("day")))
        return wrong("day", say("Tulis tanggal seperti 2026-11-23."));
    const NewReport given{text("report"), text("owner"), Date::parse(text("day")), body["entry"].is_integer() ? body["entry"].integer() : 0};
    return told(visit, reports::begin_report(place.rules(), visit.actor, given, visit.now), 201);
}

Reply write_texts(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto body = TRY(body_with(visit, {"version", "texts"}));
    if (!body["texts"].is_map())
        return wrong("texts", say("Kirim sebuah objek JSON."));
    return told(visit, reports::write_texts(place.rules(), act_of(visit, body), body["texts"]));
}

Reply hand_in(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto body = TRY(body_with(visit, {"version"}));
    return told(visit, hand_in_report(place.rules(), act_of(visit, body)));
}

Reply decide(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto body = TRY(body_with(visit, {"version", "accept", "reason"}));
    if (!body["accept"].is_boolean())
        return wrong("accept", say("Tulis true atau false."));
    const auto by = act_of(visit, body);
    if (!body["accept"].boolean())
        return told(visit, give_report_back(place.rules(), by, body["reason"].is_text() ? body["reason"].text() : std::string()));
    const auto sent = sign_report(place.rules(), by);
    if (!sent.refused())
        settle_reports(place.rules(), visit.now);
    return told(visit, sent);
}

} // namespace pendopo::reports::api
