#include "requests/api/request_values.hpp"

namespace pendopo::requests::api {

namespace {

Value texts(const std::vector<std::string>& all)
{
    auto list = Value::list();
    for (const auto& text : all)
        list.push(text);
    return list;
}

std::string_view kind_word(catalogue::CountedDay::Kind kind)
{
    switch (kind) {
    case catalogue::CountedDay::Kind::start:
        return "start";
    case catalogue::CountedDay::Kind::counted:
        return "counted";
    case catalogue::CountedDay::Kind::weekend:
        return "weekend";
    case catalogue::CountedDay::Kind::holiday:
        return "holiday";
    case catalogue::CountedDay::Kind::paused:
        return "paused";
    }
    return "counted";
}

Value day_value(const catalogue::CountedDay& day)
{
    auto value = Value::map({{"date", day.date.iso()}, {"kind", kind_word(day.kind)}});
    if (day.kind == catalogue::CountedDay::Kind::counted)
        value.set("number", day.number);
    if (!day.holiday.empty())
        value.set("holiday", day.holiday);
    return value;
}

} // namespace

Value words(const Bilingual& text)
{
    return Value::map({{"id", text.indonesian}, {"en", text.english}});
}

Value moment(const Workplace& place, Instant instant)
{
    return instant.rfc3339(place.city().zone.offset);
}

Value request_in_short(const Workplace& place, const Request& request)
{
    auto value = Value::map({{"number", request.number}, {"service", request.service}, {"unit", request.unit},
        {"state", word(request.state)}, {"version", request.version}, {"subject", request.subject},
        {"submitted_at", moment(place, request.submitted_at)}, {"submitted_on", request.submitted_on.iso()},
        {"due_on", or_null(request.due_on)}, {"procedure_version", request.procedure_version},
        {"language", request.language == Language::english ? "en" : "id"}});
    if (request.agenda_number)
        value.set("agenda",
            Value::map({{"year", *request.agenda_year}, {"number", *request.agenda_number}, {"code", request.agenda_code},
                {"label", request.agenda_label(place.city().agenda_number)},
                {"recorded_at", request.recorded_at ? moment(place, *request.recorded_at) : Value()}}));
    if (request.outcome) {
        value.set("outcome", word(*request.outcome));
        value.set("answer", request.answer);
        value.set("answered_at", request.answered_at ? moment(place, *request.answered_at) : Value());
        value.set("reopen_until", or_null(request.reopen_until));
    }
    return value;
}

Value file_value(const Workplace& place, const RequestFile& file)
{
    auto value = Value::map({{"id", file.id}, {"name", file.name}, {"media_type", file.media_type}, {"size", file.size},
        {"sha256", file.sha256}, {"uploaded_at", moment(place, file.uploaded_at)}});
    if (!file.letter.empty())
        value.set("letter", file.letter);
    if (file.replaced_at)
        value.set("replaced_at", moment(place, *file.replaced_at));
    return value;
}

Value correction_value(const Correction& correction)
{
    return Value::map(
        {{correction.kind == Correction::Kind::field ? "field" : "letter", correction.key}, {"note", correction.note}});
}

Value disposition_value(const Workplace& place, const GivenDisposition& given)
{
    auto value = Value::map({{"unit", given.unit}, {"instructions", texts(given.instructions)}, {"note", given.note},
        {"given_by", given.given_name}, {"given_at", moment(place, given.given_at)}});
    if (!given.acting_for.empty())
        value.set("acting_for", given.acting_for);
    value.set("taken_by", or_null(given.taken_name));
    value.set("taken_at", given.taken_at ? moment(place, *given.taken_at) : Value());
    return value;
}

Value message_value(const Workplace& place, const RequestMessage& message)
{
    return Value::map({{"id", message.id}, {"side", message.side == RequestMessage::Side::office ? "office" : "applicant"},
        {"author", message.author}, {"message", message.content}, {"at", moment(place, message.at)}});
}

Value due_value(const catalogue::Service& service, const Request& request, const std::vector<catalogue::Pause>& pauses,
    const catalogue::DueDate& due)
{
    auto stood_still = Value::list();
    for (const auto& pause : pauses)
        stood_still.push(Value::map({{"from", pause.from.iso()}, {"to", or_null(pause.to)}}));
    auto days = Value::list();
    for (const auto& day : due.days)
        days.push(day_value(day));
    return Value::map({{"date", or_null(due.date)}, {"counted_from", request.counted_from.iso()},
        {"working_days", service.service_days}, {"pauses", std::move(stood_still)}, {"days", std::move(days)}});
}

Value history_value(const Workplace& place, const HistoryEvent& event, const std::string& applicant_name)
{
    const bool by_applicant = event.name == "request.submitted" || event.name == "request.resubmitted"
        || event.name == "request.withdrawn" || event.name == "request.reopened"
        || (event.name == "request.message" && event.after.text_or("side") == "applicant");
    auto value = Value::map({{"number", event.number}, {"at", moment(place, event.at)}, {"name", event.name},
        {"side", by_applicant ? "applicant" : "office"}, {"actor", by_applicant ? applicant_name : event.actor_name}});
    if (event.after.has("state"))
        value.set("state", event.after["state"]);
    return value;
}

} // namespace pendopo::requests::api
