#include "requests/submit_request.hpp"

#include "platform/crypto/crypto.hpp"
#include "requests/applicant_news.hpp"
#include "requests/describe_request.hpp"
#include "requests/desk.hpp"
#include "requests/due_date.hpp"
#include "requests/hold_bookings.hpp"
#include "requests/index_words.hpp"
#include "requests/request_number.hpp"

namespace pendopo::requests {

namespace {

// Everything that can be known before the transaction.
struct Prepared {
    Request request;
    Description description;
    std::vector<std::int64_t> file_ids;
    std::int64_t promise = 0;
};

Prepared prepare(const Workplace& place, const access::Actor& actor, const Submission& submission, Instant now)
{
    const auto& service = submission.service;
    const auto today = place.today(now);
    Prepared prepared;
    prepared.description = describe_request(service, submission.answers, place.city());
    prepared.promise = place.identifiers.next("outbox");
    for (std::size_t i = 0; i < submission.letters.size(); ++i)
        prepared.file_ids.push_back(place.identifiers.next("request_file"));
    auto& request = prepared.request;
    request.id = place.identifiers.next("request");
    request.number = make_request_number(place.city().request_number_prefix, today.year(), request.id);
    request.salt = crypto::random_token(6);
    request.service = service.key;
    request.definition = service.digest;
    request.procedure_version = submission.procedure_version;
    request.agreed_at = submission.agreed_at;
    request.unit = service.owner_unit;
    request.subject = prepared.description.subject;
    request.answers = submission.answers;
    if (actor.person) {
        request.person_id = actor.person->id;
        request.applicant_email = actor.person->email;
        if (service.audience == catalogue::Audience::internal)
            request.agency = actor.person->agency;
    } else {
        request.applicant_email = submission.confirmed_email;
    }
    request.applicant_name = prepared.description.name;
    request.applicant_organisation = prepared.description.organisation;
    request.language = submission.language;
    request.submitted_at = now;
    request.submitted_on = request.counted_from = today;
    request.due_on = count_due_date(place.city(), service, today, {}).date;
    return prepared;
}

void insert(audit::Act& act, const Request& request)
{
    static const auto& insert_request = db::query("requests/insert_request");
    act.run(insert_request,
        {{"id", request.id}, {"number", request.number}, {"salt", request.salt}, {"service", request.service},
            {"definition", request.definition}, {"procedure_version", request.procedure_version},
            {"agreed_at", request.agreed_at}, {"unit", request.unit}, {"state", word(request.state)},
            {"version", request.version}, {"chain", request.chain}, {"subject", request.subject},
            {"answers", write_json(request.answers)}, {"person_id", request.person_id}, {"agency", request.agency},
            {"applicant_name", request.applicant_name}, {"applicant_organisation", request.applicant_organisation},
            {"applicant_email", request.applicant_email.reveal()},
            {"language", request.language == Language::english ? "en" : "id"}, {"submitted_at", request.submitted_at},
            {"submitted_on", request.submitted_on}, {"due_on", request.due_on}});
}

void insert_letters(audit::Act& act, const Prepared& prepared, const Submission& submission, Instant now)
{
    static const auto& insert_file = db::query("requests/insert_request_file");
    for (std::size_t i = 0; i < submission.letters.size(); ++i) {
        const auto& [key, file] = submission.letters[i];
        act.run(insert_file,
            {{"id", prepared.file_ids[i]}, {"request_id", prepared.request.id}, {"purpose", "letter"}, {"letter", key},
                {"name", file.name}, {"media_type", file.media_type}, {"size", file.size}, {"sha256", file.sha256},
                {"now", now}});
    }
}

// 126/2022 Pasal 6 ayat (3): an agency's officer asks for that agency and no other.
void check_agency(const catalogue::City& city, const access::Actor& actor, const Submission& submission,
    std::vector<Complaint>& complaints)
{
    const auto* field = submission.service.field(submission.service.identity.organisation);
    if (submission.service.audience == catalogue::Audience::external || !field || field->type != "agency" || !actor.person)
        return;
    const auto& answer = submission.answers[field->key];
    if (!answer.is_null() && !(answer == Value(actor.person->agency)))
        complaints.push_back({field->key, say("Akun Anda tidak mewakili {0} itu", city.agency_word), "agency.other"});
}

// A draft that was sent is marked in the same transaction; false when it was sent before.
bool finish_draft(audit::Act& act, const std::string& draft, std::int64_t request_id, Instant now)
{
    static const auto& query = db::query("requests/finish_draft");
    return draft.empty() || act.change(query, {{"id", draft}, {"request_id", request_id}, {"now", now}}) == 1;
}

} // namespace

// 126/2022 Pasal 8 ayat (2) huruf c–f
Result<Request> submit_request(const Workplace& place, const access::Actor& actor, const Submission& submission, Instant now)
{
    if (submission.procedure_version != submission.service.procedure.version && submission.draft.empty())
        return refuse(Why::invalid, "procedure.not_agreed",
            say("Baca dan setujui SOP versi {0} dahulu.", std::to_string(submission.service.procedure.version)),
            "126/2022 Pasal 8 ayat (2) huruf c");
    auto complaints = check_submission(place, submission, now);
    check_agency(place.city(), actor, submission, complaints);
    if (!complaints.empty()) {
        auto refusal = refuse(Why::invalid, "request.invalid", say("Ada yang perlu diperbaiki sebelum dikirim."));
        refusal.complaints = std::move(complaints);
        return refusal;
    }
    const auto prepared = prepare(place, actor, submission, now);
    return audit::write(place.database, place.identifiers, [&](audit::Act& act) -> Result<audit::Kept<Request>> {
        Request request = prepared.request;
        audit::Actor who = actor.audit();
        const audit::Event event{{"request", request.id}, "request.submitted", who, now, {},
            Value::map({{"number", request.number}, {"service", request.service}, {"state", word(request.state)},
                {"procedure", request.procedure_version}, {"files", static_cast<std::int64_t>(submission.letters.size())}})};
        const auto head = audit::next_head({}, event);
        request.version = head.number;
        request.chain = head.hash;
        if (submission.once)
            act.once(*submission.once, event.subject, now);
        insert(act, request);
        insert_letters(act, prepared, submission, now);
        if (!finish_draft(act, submission.draft, request.id, now))
            return refuse(Why::conflict, "draft.sent", say("Isian ini sudah Anda kirim."));
        TRY(hold_bookings(act, place.city(), submission.service, submission.answers, request.id));
        enter_words(act, request.id, prepared.description.search_words);
        put_on_desk(act, request, request.unit, Step::verify);
        tell_applicant(act, place, request, submission.service, News::received, prepared.promise, now);
        return act.commit(event, std::move(request), audit::ChainHead{}, head);
    });
}

} // namespace pendopo::requests
