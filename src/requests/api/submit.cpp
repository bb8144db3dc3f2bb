#include "requests/submit_request.hpp"

#include "catalogue/answers.hpp"
#include "requests/api/api.hpp"
#include "requests/api/body_reader.hpp"
#include "requests/api/created.hpp"
#include "requests/api/draft_value.hpp"
#include "requests/api/once_only.hpp"
#include "requests/api/request_values.hpp"
#include "requests/api/sent_body.hpp"
#include "requests/start_draft.hpp"
#include "requests/tracking_code.hpp"
#include "ui/api.hpp"

namespace pendopo::requests::api {

http::Response created(const Workplace& place, const Performed& performed)
{
    const auto& request = performed.request;
    auto value = request_in_short(place, request);
    value.set("tracking_code", tracking_code(place.key, request.number, request.salt).reveal());
    auto response = ui::json_reply(201, value);
    response.with("Location", "/api/v1/requests/" + request.number);
    mark_repeated(response, performed.repeated);
    return response;
}

namespace {

Language language_in(BodyReader& reader, Language otherwise)
{
    const auto word = reader.text("language", Need::optional);
    if (!word.empty() && word != "id" && word != "en")
        reader.complain("language", "language.unknown", say("Pilih “id” atau “en”."));
    return word.empty() ? otherwise : word == "en" ? Language::english : Language::indonesian;
}

// Taken from the account, where it was not sent.
void add_agency(const catalogue::Service& service, const access::Actor& actor, Value& answers)
{
    const auto* field = service.field(service.identity.organisation);
    const bool internal = service.audience == catalogue::Audience::internal;
    if (internal && field && field->type == "agency" && answers[field->key].is_null())
        answers.set(field->key, actor.person->agency);
}

Result<const catalogue::Service*> service_asked(const ui::Visit& visit, const Workplace& place, const std::string& key)
{
    const auto* service = place.catalogue.service(key);
    if (service) {
        TRY(may_ask_for(place, visit.actor, *service));
        return service;
    }
    auto refusal = refuse(Why::invalid, "service.unknown", say("Layanan itu tidak ada."));
    refusal.complaints.push_back({"/service", say("Layanan itu tidak ada."), "service.unknown"});
    return refusal;
}

// A misspelled key must not vanish.
Result<Value> tidied(const ui::Visit& visit, const catalogue::Service& service, Value sent)
{
    if (auto unknown = catalogue::unknown_answers(service, sent); !unknown.empty()) {
        auto refusal = refuse(Why::invalid, "request.invalid", say("Ada yang perlu diperbaiki sebelum dikirim."));
        refusal.complaints = std::move(unknown);
        return refusal;
    }
    add_agency(service, visit.actor, sent);
    return catalogue::tidy_answers(service, sent);
}

} // namespace

// All at once, without a draft. 126/2022 Pasal 8 ayat (2)
Reply submit(ui::Visit& visit)
{
    const auto& place = workplace_of(visit);
    const auto once = TRY(ui::once(visit));
    const auto body = TRY(read_sent(visit, "request"));
    BodyReader reader(body);
    const auto key = reader.text("service");
    const auto agreed = reader.whole_number("procedure_version");
    const auto& answers = reader.map("answers");
    const auto language = language_in(reader, visit.language);
    TRY(reader.finish());
    const auto& service = *TRY(service_asked(visit, place, key));
    Submission submission{service, agreed, visit.now, TRY(tidied(visit, service, answers)), {}, {}, language, {}, once};
    const auto performed = TRY(perform(visit, once, [&]() -> Result<Request> {
        submission.letters = TRY(keep_letters(place, service, visit));
        return submit_request(place, visit.actor, submission, visit.now);
    }));
    return created(place, performed);
}

Reply submit_draft(ui::Visit& visit)
{
    const auto& place = workplace_of(visit);
    const auto once = TRY(ui::once(visit));
    const auto draft = TRY(find_own_draft(visit));
    if (draft.done_at && once)
        TRY(done_under(place, *once)); // refuses another content under the key
    auto performed = TRY(perform(visit, once,
        [&] { return requests::submit_draft(place, visit.actor, draft, visit.language, visit.now, once); }));
    // A draft becomes one request, however often it is sent.
    performed.repeated = performed.repeated || draft.done_at.has_value();
    return created(place, performed);
}

} // namespace pendopo::requests::api
