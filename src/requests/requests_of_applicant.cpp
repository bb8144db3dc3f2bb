#include "requests/requests_of_applicant.hpp"

namespace pendopo::requests {

OwnRequests requests_of_applicant(db::Reader& reader, const access::Actor& actor, std::int64_t before)
{
    static const auto& by_person = db::query("requests/requests_of_person");
    static const auto& by_agency = db::query("requests/requests_of_agency");
    constexpr int page_size = 25;
    OwnRequests own;
    if (!actor.person)
        return own;
    const auto limit = before > 0 ? before : 2'000'000'000;
    const bool agency = actor.grants.may(access::Act::apply_internal) && !actor.person->agency.empty();
    const auto rows = agency
        ? reader.rows(by_agency, {{"agency", actor.person->agency}, {"before", limit}, {"most", page_size + 1}})
        : reader.rows(by_person, {{"person_id", actor.person->id}, {"before", limit}, {"most", page_size + 1}});
    for (const auto& row : rows) {
        OwnRequest request{row.integer("id"), row.text("number"), row.text("service"), row.text("subject"),
            state_of(row.text("state")), row.date("submitted_on"), row.optional_date("due_on"), std::nullopt};
        if (const auto outcome = row.optional_text("outcome"))
            request.outcome = *outcome == "granted" ? Outcome::granted : Outcome::refused;
        own.rows.push_back(std::move(request));
    }
    if (own.rows.size() > page_size) {
        own.rows.pop_back();
        own.next = own.rows.back().id;
    }
    return own;
}

} // namespace pendopo::requests
