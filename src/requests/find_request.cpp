#include "requests/find_request.hpp"

#include "requests/keep_change.hpp"
#include "requests/tracking_code.hpp"

namespace pendopo::requests {

namespace {

Refusal unknown_request()
{
    return refuse(Why::not_found, "request.unknown",
        say("Permohonan dengan nomor itu tidak ada, atau bukan untuk Anda. Periksa lagi nomornya."));
}

std::optional<Request> by_number(db::Reader& reader, const std::string& number)
{
    static const auto& find_request = db::query("requests/find_request");
    const auto row = reader.row(find_request, {{"number", number}});
    return row ? std::optional(request_of(*row)) : std::nullopt;
}

bool is_theirs(const Request& request, const Applicant& applicant)
{
    if (!applicant.tracked.empty() && applicant.tracked == request.number)
        return true;
    if (!applicant.actor.person)
        return false;
    const auto& person = *applicant.actor.person;
    if (request.person_id == person.id)
        return true;
    // 126/2022 Pasal 6 ayat (3): an internal request is the agency's, not one officer's.
    return request.agency && !person.agency.empty() && *request.agency == person.agency
        && applicant.actor.grants.may(access::Act::apply_internal);
}

} // namespace

Result<Request> find_for_office(db::Reader& reader, const access::Actor& actor, const std::string& number)
{
    static const auto& on_desk = db::query("requests/find_request_on_desk");
    if (actor.grants.may(access::Act::see_all_requests)) {
        if (auto request = by_number(reader, number))
            return *std::move(request);
        return unknown_request();
    }
    for (const auto& desk : actor.desks())
        if (const auto row = reader.row(on_desk, {{"number", number}, {"desk", desk}}))
            return request_of(*row);
    return unknown_request();
}

Result<Request> find_for_applicant(db::Reader& reader, const Applicant& applicant, const std::string& number)
{
    auto request = by_number(reader, number);
    if (!request || !is_theirs(*request, applicant))
        return unknown_request();
    return *std::move(request);
}

Result<Request> find_by_code(db::Reader& reader, const Workplace& place, const std::string& number, const std::string& code)
{
    auto request = by_number(reader, number);
    if (!request || !tracking_code_matches(place.key, *request, code))
        return refuse(Why::not_found, "request.code",
            say("Nomor dan kode rahasia itu tidak cocok. Keduanya ada di tanda terima Anda."));
    return *std::move(request);
}

Result<Request> open_for_office(audit::Act& act, const access::Actor& actor, const std::string& number, int seen_version)
{
    auto request = TRY(find_for_office(act.database(), actor, number));
    if (request.version != seen_version)
        return changed_meanwhile();
    return request;
}

} // namespace pendopo::requests
