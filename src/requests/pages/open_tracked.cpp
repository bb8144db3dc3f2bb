#include "requests/pages/open_tracked.hpp"

#include "requests/due_date.hpp"
#include "requests/pages/tracked.hpp"

namespace pendopo::requests::pages {

Result<TrackedRequest> open_tracked(const ui::Visit& visit)
{
    const auto& place = workplace_of(visit.program);
    const auto number = number_in_address(visit);
    const auto applicant = applicant_of(visit, number);
    std::optional<Result<Request>> found;
    const catalogue::Service* service = nullptr;
    place.database.read([&](db::Reader& reader) {
        found = find_for_applicant(reader, applicant, number);
        if (!found->refused())
            service = &place.definitions.of(reader, (*found)->service, (*found)->definition);
    });
    auto request = TRY(*std::move(found));
    const auto acts = applicant_acts(request, visit.today());
    return TrackedRequest{place, std::move(request), *service, acts, "/lacak/" + number};
}

Journey journey_of(const TrackedRequest& tracked)
{
    const auto id = tracked.request.id;
    Journey journey;
    tracked.place.database.read([&](db::Reader& reader) {
        journey
            = {history_of(reader, id), messages_of(reader, id), letters_of_request(reader, id), outputs_of_request(reader, id),
                corrections_of(reader, id, tracked.request.round), dispositions_of(reader, id), pauses_of(reader, id)};
    });
    return journey;
}

} // namespace pendopo::requests::pages
