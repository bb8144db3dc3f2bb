#include "requests/start_draft.hpp"

#include "platform/crypto/crypto.hpp"

namespace pendopo::requests {

namespace {

Instant expiry(const Workplace& place, Instant now)
{
    return now.plus(std::chrono::hours(24) * place.city().draft_days);
}

// What the program knows already is not asked again.
Value known_answers(const catalogue::Service& service, const access::Actor& actor)
{
    auto answers = Value::map();
    if (!actor.person)
        return answers;
    const auto& person = *actor.person;
    const auto fill = [&](const std::string& key, const std::string& value) {
        if (!key.empty() && !value.empty() && service.field(key))
            answers.set(key, value);
    };
    fill(service.identity.name, person.name);
    fill(service.identity.email, person.email.reveal());
    fill(service.identity.phone, person.phone.reveal());
    for (const auto& page : service.pages)
        for (const auto& field : page.fields) {
            if (field.type == "agency" && field.key == service.identity.organisation)
                fill(field.key, person.agency);
            if (field.type == "nip" && !answers.has(field.key) && field.key == "nip")
                fill(field.key, person.employee_number);
        }
    return answers;
}

void insert(db::Writer& writer, const Draft& draft, Instant now)
{
    static const auto& insert_draft = db::query("requests/insert_draft");
    writer.run(insert_draft,
        {{"id", draft.id}, {"kind", draft.kind == Draft::Kind::correction ? "correction" : "new"}, {"service", draft.service},
            {"definition", draft.definition}, {"procedure_version", draft.procedure_version}, {"agreed_at", draft.agreed_at},
            {"answers", write_json(draft.answers)}, {"person_id", draft.person_id}, {"email", draft.email.reveal()},
            {"email_confirmed_at", draft.email_confirmed_at}, {"now", now}, {"expires_at", draft.expires_at},
            {"request_id", draft.request_id}});
}

} // namespace

// 126/2022 Pasal 6 ayat (3)
Result<> may_ask_for(const Workplace& place, const access::Actor& actor, const catalogue::Service& service)
{
    if (service.audience == catalogue::Audience::external || actor.grants.may(access::Act::apply_internal))
        return Nothing{};
    return refuse(actor.person ? Why::forbidden : Why::unauthenticated, "service.internal",
        say("Layanan ini untuk {0}. Masuk dengan akun {0} Anda.", place.city().agency_word), "126/2022 Pasal 6 ayat (3)");
}

// 126/2022 Pasal 6 ayat (2)–(3), Pasal 8 ayat (2) huruf b–c
Result<Draft> start_draft(const Workplace& place, const access::Actor& actor, const std::string& service_key,
    int agreed_procedure_version, Instant now, const std::optional<audit::Once>& once)
{
    const auto* service = place.catalogue.service(service_key);
    if (!service)
        return refuse(Why::not_found, "service.unknown", say("Layanan itu tidak ada."));
    TRY(may_ask_for(place, actor, *service));
    if (agreed_procedure_version != service->procedure.version)
        return refuse(Why::invalid, "procedure.not_agreed",
            say("Baca dan setujui SOP versi {0} dahulu.", std::to_string(service->procedure.version)),
            "126/2022 Pasal 8 ayat (2) huruf c");
    Draft draft;
    draft.id = crypto::random_token();
    draft.service = service->key;
    draft.definition = service->digest;
    draft.procedure_version = agreed_procedure_version;
    draft.agreed_at = now;
    draft.answers = known_answers(*service, actor);
    draft.version = 1;
    if (actor.person) {
        draft.person_id = actor.person->id;
        draft.email = actor.person->email;
        draft.email_confirmed_at = now;
    }
    draft.expires_at = expiry(place, now);
    place.database.write([&](db::Writer& writer) {
        keep_once(place, writer, once, "draft", draft.id, now);
        insert(writer, draft, now);
        return true;
    });
    return draft;
}

Result<Draft> start_correction(const Workplace& place, const Applicant& applicant, const std::string& number, Instant now)
{
    std::optional<Result<Request>> found;
    std::optional<Draft> begun;
    place.database.read([&](db::Reader& reader) {
        found = find_for_applicant(reader, applicant, number);
        if (found->refused())
            return;
        begun = find_correction(reader, (*found)->id, now);
    });
    const auto request = TRY(*std::move(found));
    if (request.state != State::incomplete)
        return refuse(Why::conflict, "request.nothing_to_correct",
            say("Tidak ada yang perlu Anda perbaiki pada permohonan ini."));
    if (begun)
        return *std::move(begun);
    Draft draft;
    draft.id = crypto::random_token();
    draft.kind = Draft::Kind::correction;
    draft.service = request.service;
    draft.definition = request.definition;
    draft.procedure_version = request.procedure_version;
    draft.agreed_at = request.agreed_at;
    draft.answers = request.answers;
    draft.version = 1;
    // Who came by account is held to it; who came by code has shown a secret, and the draft's id is another.
    if (request.person_id && applicant.actor.person && *request.person_id == applicant.actor.person->id)
        draft.person_id = request.person_id;
    draft.email = request.applicant_email;
    draft.email_confirmed_at = now;
    draft.expires_at = expiry(place, now);
    draft.request_id = request.id;
    place.database.write([&](db::Writer& writer) {
        insert(writer, draft, now);
        return true;
    });
    return draft;
}

} // namespace pendopo::requests
