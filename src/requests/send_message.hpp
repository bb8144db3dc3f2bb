// Messages about a request, both ways, while it is open or may be reopened.
#pragma once
#include "requests/find_request.hpp"
#include "requests/office_act.hpp"

#include <vector>

namespace pendopo::requests {

struct RequestMessage {
    std::int64_t id = 0;
    enum class Side { applicant, office } side = Side::applicant;
    std::string author, content;
    Instant at;
};

Result<Request> send_as_applicant(const Workplace& place, const Applicant& applicant, const std::string& number,
    const std::string& content, Instant now, const std::optional<audit::Once>& once = std::nullopt);
// 126/2022 Pasal 12 ayat (2) huruf c: the operator clarifies with and informs the applicant. `seen_version` is not
// asked: a message hinders nobody.
Result<Request> send_as_officer(const Workplace& place, const OfficeAct& by, const std::string& content);

std::vector<RequestMessage> messages_of(db::Reader& reader, std::int64_t request_id);

} // namespace pendopo::requests
