// What people do in an assessment, by program. An Idempotency-Key that did something before gives the assessment as it is.
#include "measures/add_piece.hpp"
#include "measures/api/api.hpp"
#include "measures/api/measure_values.hpp"
#include "measures/begin_assessment.hpp"
#include "measures/close_assessment.hpp"
#include "measures/pages/open.hpp"
#include "platform/text/unicode.hpp"
#include "ui/api.hpp"

#include <algorithm>
#include <cmath>
#include <functional>

namespace pendopo::measures::api {

namespace {

using pages::Place;

Refusal wrong_body(const std::string& field, Message message)
{
    auto refusal = refuse(Why::invalid, "body.invalid", say("Isi permintaan belum benar."));
    refusal.complaints.push_back({field, std::move(message), field + ".wrong"});
    return refusal;
}

Result<Value> body_with(const ui::Visit& visit, std::initializer_list<std::string_view> keys)
{
    auto body = TRY(ui::json_body(visit));
    if (!body.is_map())
        return wrong_body("", say("Isi permintaan belum benar."));
    for (const auto& [key, value] : body.entries())
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            return wrong_body(key, say("Bagian ini tidak dikenal."));
    return body;
}

Result<std::string> text_in(const Value& body, const char* key)
{
    if (!body.has(key) || body[key].is_null())
        return std::string();
    if (!body[key].is_text())
        return wrong_body(key, say("Tulis sebagai teks."));
    return text::tidy(body[key].text());
}

int whole_in(const Value& body, const char* key, int otherwise)
{
    return body[key].is_integer() && std::abs(body[key].integer()) < 1'000'000 ? static_cast<int>(body[key].integer())
                                                                               : otherwise;
}

std::int64_t id_in(const Value& body, const char* key)
{
    return body[key].is_integer() ? body[key].integer() : 0;
}

std::optional<audit::DoneBefore> done_before(const Place& place, const std::optional<audit::Once>& once)
{
    std::optional<audit::DoneBefore> done;
    if (once)
        place.rules().database.read([&](db::Reader& reader) { done = audit::find_done(reader, *once); });
    return done;
}

Value read_value(const Place& place, std::int64_t id)
{
    Value value;
    place.rules().database.read([&](db::Reader& reader) {
        value = value_of(open_assessment(reader, place.rules().arrangements, assessment_by_id(reader, id).value()));
    });
    return value;
}

// Gives the id of the assessment that the reply tells of.
using Rule = std::function<Result<std::int64_t>(const Workplace&, const MeasureAct&)>;

Reply perform(ui::Visit& visit, const Rule& rule)
{
    const Place place(visit.program);
    const bool begins = !visit.parameters.contains("id");
    const auto id_asked = begins ? 0 : pages::read_number(visit.parameter("id")).value_or(0);
    const MeasureAct by{visit.actor, id_asked, visit.now, TRY(ui::once(visit))};
    const auto before = done_before(place, by.once);
    if (before && !before->same_content)
        return refuse(Why::invalid, "idempotency.reused",
            say("Idempotency-Key ini sudah dipakai untuk isi yang lain. Pakai kunci baru untuk isi yang baru."));
    const std::int64_t id = before ? before->subject.id : TRY(rule(place.rules(), by));
    auto response = ui::json_reply(200, read_value(place, id));
    if (before)
        response.with("Idempotent-Replayed", "true");
    return response;
}

int number_in(const ui::Visit& visit)
{
    return pages::read_number(visit.parameter("number")).value_or(0);
}

std::optional<Score> score_in(const Value& value)
{
    if (value.kind() != Value::Kind::integer && value.kind() != Value::Kind::real)
        return std::nullopt;
    const double hundredths = value.real() * 100;
    if (std::abs(hundredths) > 99999 || std::abs(hundredths - std::round(hundredths)) > 1e-6)
        return std::nullopt;
    return Score(static_cast<int>(std::lround(hundredths)));
}

} // namespace

Reply begin_measure(ui::Visit& visit)
{
    const auto body = TRY(body_with(visit, {"year", "owner", "manner"}));
    NewAssessment asked{whole_in(body, "year", 0), TRY(text_in(body, "owner")), Manner::counted};
    if (const auto manner = TRY(text_in(body, "manner")); !manner.empty()) {
        if (!manner_of(manner))
            return wrong_body("manner", say("Pilih salah satu: {0}.", "counted, given"));
        asked.manner = *manner_of(manner);
    }
    return perform(visit, [&](const Workplace& place, const MeasureAct& by) -> Result<std::int64_t> {
        return TRY(begin_assessment(place, by.actor, asked, by.now, by.once)).id;
    });
}

Reply close_measure(ui::Visit& visit)
{
    TRY(body_with(visit, {}));
    return perform(visit, [](const Workplace& place, const MeasureAct& by) -> Result<std::int64_t> {
        return TRY(close_assessment(place, by)).id;
    });
}

Reply correct_measure(ui::Visit& visit)
{
    const auto body = TRY(body_with(visit, {"reason"}));
    const auto reason = TRY(text_in(body, "reason"));
    return perform(visit, [&](const Workplace& place, const MeasureAct& by) -> Result<std::int64_t> {
        return TRY(correct_assessment(place, by, reason)).id;
    });
}

Reply explain_measure(ui::Visit& visit)
{
    const auto body = TRY(body_with(visit, {"version", "explanation"}));
    const auto explanation = TRY(text_in(body, "explanation"));
    return perform(visit, [&](const Workplace& place, const MeasureAct& by) -> Result<std::int64_t> {
        TRY(explain_indicator(place, {by, number_in(visit), whole_in(body, "version", -1)}, explanation));
        return by.assessment;
    });
}

Reply enter_measure(ui::Visit& visit)
{
    const auto body = TRY(body_with(visit, {"version", "score", "body", "document", "document_on"}));
    const EnteredScore entered{score_in(body["score"]), TRY(text_in(body, "body")), TRY(text_in(body, "document")),
        Date::parse(TRY(text_in(body, "document_on"))), {}};
    return perform(visit, [&](const Workplace& place, const MeasureAct& by) -> Result<std::int64_t> {
        TRY(enter_score(place, {by, number_in(visit), whole_in(body, "version", -1)}, entered));
        return by.assessment;
    });
}

Reply check_measure(ui::Visit& visit)
{
    const auto body = TRY(body_with(visit, {"version", "accept", "reason"}));
    if (!body["accept"].is_boolean())
        return wrong_body("accept", say("Tulis true atau false."));
    const auto reason = TRY(text_in(body, "reason"));
    return perform(visit, [&](const Workplace& place, const MeasureAct& by) -> Result<std::int64_t> {
        TRY(check_score(place, {by, number_in(visit), whole_in(body, "version", -1)},
            body["accept"].boolean() ? Verdict::accept : Verdict::give_back, reason));
        return by.assessment;
    });
}

Reply add_evidence(ui::Visit& visit)
{
    const auto body
        = TRY(body_with(visit, {"level", "item", "entry", "obligation", "report", "link", "title", "note", "send"}));
    NewPiece piece;
    piece.title = TRY(text_in(body, "title"));
    piece.note = TRY(text_in(body, "note"));
    piece.link = TRY(text_in(body, "link"));
    piece.entry = id_in(body, "entry");
    piece.obligation = id_in(body, "obligation");
    piece.report = id_in(body, "report");
    piece.kind = piece.entry ? PieceKind::entry
        : piece.obligation   ? PieceKind::obligation
        : piece.report       ? PieceKind::file
                             : PieceKind::link;
    piece.send = !body["send"].is_boolean() || body["send"].boolean();
    return perform(visit, [&](const Workplace& place, const MeasureAct& by) -> Result<std::int64_t> {
        TRY(add_piece(place, {by, number_in(visit), {whole_in(body, "level", -1), whole_in(body, "item", 0)}}, piece));
        return by.assessment;
    });
}

Reply step_evidence(ui::Visit& visit)
{
    const auto body = TRY(body_with(visit, {"step", "reason"}));
    const auto step = TRY(text_in(body, "step"));
    const auto reason = TRY(text_in(body, "reason"));
    static const std::map<std::string, PieceStep> steps{{"send", PieceStep::send}, {"withdraw", PieceStep::withdraw},
        {"accept", PieceStep::accept}, {"return", PieceStep::give_back}};
    const auto found = steps.find(step);
    if (found == steps.end())
        return wrong_body("step", say("Pilih salah satu: {0}.", "send, withdraw, accept, return"));
    return perform(visit, [&](const Workplace& place, const MeasureAct& by) -> Result<std::int64_t> {
        TRY(step_piece(place, by, pages::read_number(visit.parameter("piece")).value_or(0), found->second, reason));
        return by.assessment;
    });
}

} // namespace pendopo::measures::api
