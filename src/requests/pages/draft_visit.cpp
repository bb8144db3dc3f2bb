#include "requests/pages/draft_visit.hpp"

#include "bookings/book_resource.hpp"
#include "catalogue/answers.hpp"

namespace pendopo::requests::pages {

bool DraftVisit::is_anonymous() const
{
    if (!service.anonymous_allowed)
        return false;
    return catalogue::tidy_answers(service, draft.answers)[service.identity.name].is_null();
}

bool DraftVisit::needs_email(const access::Actor& actor) const
{
    return !actor.person && !draft.email_confirmed_at && !is_anonymous();
}

Result<DraftVisit> open_draft(ui::Visit& visit)
{
    const auto& place = workplace_of(visit.program);
    std::optional<Result<Draft>> found;
    const catalogue::Service* service = nullptr;
    place.database.read([&](db::Reader& reader) {
        found = find_draft(reader, visit.actor, std::string(visit.parameter("id")), visit.now);
        if (!found->refused())
            service = &place.definitions.of(reader, (*found)->service, (*found)->definition);
    });
    auto draft = TRY(*std::move(found));
    const auto address = "/draf/" + draft.id;
    return DraftVisit{place, std::move(draft), *service, address};
}

Request request_of_draft(const Workplace& place, const Draft& draft)
{
    static const auto& query = db::query("requests/find_request_by_id");
    INVARIANT(draft.request_id, "only sent drafts and corrections have a request");
    std::optional<db::Row> row;
    place.database.read([&](db::Reader& reader) { row = reader.row(query, {{"id", *draft.request_id}}); });
    INVARIANT(row, "a draft names a request that is there");
    return request_of(*row);
}

std::optional<http::Response> lead_on(const DraftVisit& visited)
{
    if (visited.draft.kind == Draft::Kind::correction)
        return http::redirect("/lacak/" + request_of_draft(visited.place, visited.draft).number + "/perbaiki");
    if (visited.draft.done_at)
        return http::redirect("/tanda-terima/" + visited.draft.id);
    return std::nullopt;
}

Submission submission_of(const DraftVisit& visited, Language language)
{
    const auto& draft = visited.draft;
    Submission submission{visited.service, draft.procedure_version, draft.agreed_at,
        catalogue::tidy_answers(visited.service, draft.answers), {}, draft.email_confirmed_at ? draft.email : EmailAddress{},
        language, draft.id, std::nullopt};
    for (const auto& file : draft.files)
        submission.letters.push_back({file.letter, file.file});
    return submission;
}

catalogue::Surroundings surroundings(const Workplace& place, Instant now, std::int64_t request_id)
{
    return {place.city(), now, [&place, request_id](std::string_view resource, Instant from, Instant to) {
                bool free = true;
                place.database.read(
                    [&](db::Reader& reader) { free = bookings::is_free(reader, resource, from, to, request_id); });
                return free;
            }};
}

} // namespace pendopo::requests::pages
