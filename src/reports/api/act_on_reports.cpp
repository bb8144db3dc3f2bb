// What people do with reports, by program. An Idempotency-Key that did something before gives the report as it is.
#include "reports/api/api.hpp"
#include "reports/api/report_values.hpp"
#include "reports/begin_report.hpp"
#include "reports/decide_report.hpp"
#include "reports/hand_in_report.hpp"
#include "reports/pages/opened.hpp"
#include "reports/settle_reports.hpp"
#include "reports/write_texts.hpp"
#include "ui/api.hpp"

#include <algorithm>
#include <functional>

namespace pendopo::reports::api {

namespace {

using pages::Place;

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
    return body["version"].is_integer() ? static_cast<int>(std::clamp<std::int64_t>(body["version"].integer(), -1, 1'000'000))
                                        : -1;
}

// What the key did before; empty when nothing.
std::optional<Result<Report>> done_before(const Place& place, const std::optional<audit::Once>& once)
{
    std::optional<Result<Report>> before;
    if (!once)
        return before;
    place.database().read([&](db::Reader& reader) {
        before.reset();
        const auto done = audit::find_done(reader, *once);
        if (done && !done->same_content)
            before.emplace(refuse(Why::invalid, "idempotency.reused",
                say("Idempotency-Key ini sudah dipakai untuk isi yang lain. Pakai kunci baru untuk isi yang baru.")));
        else if (done)
            before.emplace(report_by_id(reader, done->subject.id).value());
    });
    return before;
}

using Rule = std::function<Result<Report>(const std::optional<audit::Once>&)>;

struct Performed {
    Report report;
    bool repeated = false; // by an earlier call under the same Idempotency-Key
};

Result<Performed> perform_once(const Place& place, const std::optional<audit::Once>& once, const Rule& rule)
{
    if (auto before = done_before(place, once))
        return Performed{TRY(*std::move(before)), true};
    try {
        return Performed{TRY(rule(once)), false};
    } catch (const db::DatabaseError& error) {
        // The same call arrived a moment earlier on another connection.
        if (!once || !error.constraint.starts_with("idempotency"))
            throw;
    }
    auto before = done_before(place, once);
    INVARIANT(before, "the key was in the way");
    return Performed{TRY(*std::move(before)), true};
}

Reply perform(const ui::Visit& visit, const Place& place, int status, const Rule& rule)
{
    const auto performed = TRY(perform_once(place, TRY(ui::once(visit)), rule));
    auto response = ui::json_reply(status, value_of(visit, performed.report));
    if (performed.repeated)
        response.with("Idempotent-Replayed", "true");
    return response;
}

ReportAct act_of(const ui::Visit& visit, const Value& body, const std::optional<audit::Once>& once)
{
    return {visit.actor, pages::read_id(visit.parameter("id")).value_or(0), version_in(body), visit.now, once};
}

} // namespace

Reply begin_report(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto body = TRY(body_with(visit, {"report", "owner", "day", "entry"}));
    const auto text = [&](const char* key) { return body[key].is_text() ? body[key].text() : std::string(); };
    if (body.has("day") && !body["day"].is_null() && !Date::parse(text("day")))
        return wrong("day", say("Tulis tanggal seperti 2026-11-23."));
    const NewReport given{text("report"), text("owner"), Date::parse(text("day")),
        body["entry"].is_integer() ? body["entry"].integer() : 0};
    return perform(visit, place, 201,
        [&](const auto& once) { return reports::begin_report(place.rules(), visit.actor, given, visit.now, once); });
}

Reply write_texts(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto body = TRY(body_with(visit, {"version", "texts"}));
    if (!body["texts"].is_map())
        return wrong("texts", say("Kirim sebuah objek JSON."));
    return perform(visit, place, 200,
        [&](const auto& once) { return reports::write_texts(place.rules(), act_of(visit, body, once), body["texts"]); });
}

Reply hand_in(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto body = TRY(body_with(visit, {"version"}));
    return perform(visit, place, 200,
        [&](const auto& once) { return hand_in_report(place.rules(), act_of(visit, body, once)); });
}

Reply decide(ui::Visit& visit)
{
    const Place place(visit.program);
    const auto body = TRY(body_with(visit, {"version", "accept", "reason"}));
    if (!body["accept"].is_boolean())
        return wrong("accept", say("Tulis true atau false."));
    const auto reason = body["reason"].is_text() ? body["reason"].text() : std::string();
    auto told = perform(visit, place, 200, [&](const auto& once) {
        const auto by = act_of(visit, body, once);
        return body["accept"].boolean() ? sign_report(place.rules(), by) : give_report_back(place.rules(), by, reason);
    });
    if (!told.refused() && body["accept"].boolean())
        settle_reports(place.rules(), visit.now);
    return told;
}

} // namespace pendopo::reports::api
