// Submitting what a draft holds; a second click finds the request of the first.
#include "catalogue/answers.hpp"
#include "requests/submit_request.hpp"

namespace pendopo::requests {

namespace {

Result<Request> request_by_id(const Workplace& place, std::int64_t id)
{
    static const auto& find_request_by_id = db::query("requests/find_request_by_id");
    std::optional<db::Row> row;
    place.database.read([&](db::Reader& reader) { row = reader.row(find_request_by_id, {{"id", id}}); });
    INVARIANT(row, "a sent draft names the request that it became");
    return request_of(*row);
}

} // namespace

Result<Request> submit_draft(const Workplace& place, const access::Actor& actor, const Draft& draft, Language language,
    Instant now, const std::optional<audit::Once>& once)
{
    if (draft.done_at)
        return request_by_id(place, *draft.request_id);
    const catalogue::Service* service = nullptr;
    place.database.read([&](db::Reader& reader) { service = &place.definitions.of(reader, draft.service, draft.definition); });
    const auto answers = catalogue::tidy_answers(*service, draft.answers);
    const bool anonymous = service->anonymous_allowed && answers[service->identity.name].is_null();
    if (!actor.person && !draft.email_confirmed_at && !anonymous) {
        auto refusal = refuse(Why::invalid, "email.unconfirmed", say("Pastikan alamat email Anda dahulu."));
        refusal.complaints.push_back({"kode_email", say("Ketik kode yang kami kirim ke email Anda"), "email.unconfirmed"});
        return refusal;
    }
    Submission submission{*service, draft.procedure_version, draft.agreed_at, answers, {},
        draft.email_confirmed_at ? draft.email : EmailAddress{}, language, draft.id, once};
    for (const auto& file : draft.files)
        submission.letters.push_back({file.letter, file.file});
    auto sent = submit_request(place, actor, submission, now);
    if (sent.refused() && sent.refusal().code == "draft.sent") {
        // Two clicks at once: the other one won; its request is the answer to both.
        std::optional<Result<Draft>> again;
        place.database.read([&](db::Reader& reader) { again = find_draft(reader, actor, draft.id, now); });
        const auto done = TRY(*std::move(again));
        if (done.request_id)
            return request_by_id(place, *done.request_id);
    }
    return sent;
}

} // namespace pendopo::requests
