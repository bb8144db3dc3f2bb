#include "platform/http/disposition.hpp"
#include "requests/api/api.hpp"
#include "requests/api/caller.hpp"
#include "requests/api/perform.hpp"
#include "requests/find_request.hpp"
#include "requests/papers/receipt.hpp"
#include "requests/papers/request_paper.hpp"

namespace pendopo::requests::api {

namespace {

http::Response pdf(std::string bytes, const std::string& name)
{
    auto response = http::private_file("application/pdf", "attachment", name + ".pdf");
    response.body = std::move(bytes);
    return response;
}

} // namespace

// The receipt carries the secret code, so it is the applicant's alone. 126/2022 Pasal 8 ayat (2) huruf f
Reply show_receipt(ui::Visit& visit)
{
    const auto& place = workplace_of(visit);
    const auto number = TRY(number_of(visit));
    const auto applicant = TRY(caller_of(visit, number));
    std::optional<Result<Request>> found;
    const catalogue::Service* service = nullptr;
    place.database.read([&](db::Reader& reader) {
        found.emplace(find_for_applicant(reader, applicant, number));
        if (*found)
            service = &place.definitions.of(reader, (*found)->service, (*found)->definition);
    });
    const auto request = TRY(*std::move(found));
    return pdf(receipt_pdf(place, request, *service, visit.language), request.number);
}

// 126/2022 Pasal 12 ayat (2) huruf b
Reply show_printed_request(ui::Visit& visit)
{
    const auto& place = workplace_of(visit);
    const auto number = TRY(number_of(visit));
    std::optional<Result<Request>> found;
    place.database.read([&](db::Reader& reader) { found.emplace(find_for_office(reader, visit.actor, number)); });
    const auto request = TRY(*std::move(found));
    return pdf(request_pdf(place, request, visit.language, visit.now), request.number);
}

} // namespace pendopo::requests::api
