// A request as its applicant sees it, or as an officer of one of its desks does.
#pragma once
#include "requests/find_request.hpp"
#include "requests/workplace.hpp"
#include "ui/visit.hpp"

#include <string>

namespace pendopo::requests::api {

enum class Side {
    applicant, // by account
    tracker,   // by number and code: what is sensitive stays masked
    office,
};

struct Seen {
    Request request;
    Side side = Side::applicant;
};

// Officers find what lies on their desks, applicants their own, who showed the code what it opens. Nothing else exists (404).
Result<Seen> find_for_asker(db::Reader& reader, const Applicant& asker, const std::string& number);

Value request_view(db::Reader& reader, const Workplace& place, const ui::Visit& visit, const Seen& seen);

} // namespace pendopo::requests::api
