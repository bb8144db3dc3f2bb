// What the applicant is told by mail, promised in the act that it tells of (126/2022 Pasal 12 ayat (2) huruf c, d).
#pragma once
#include "audit/write.hpp"
#include "requests/request.hpp"
#include "requests/workplace.hpp"

#include <cstdint>

namespace pendopo::requests {

enum class News { received, returned, verified, recorded, disposed, taken, granted, refused, withdrawn, message, reopened };

// `promise_id` from identifiers.next("outbox"), taken before the act; nothing is sent without an address.
void tell_applicant(audit::Act& act, const Workplace& place, const Request& request, const catalogue::Service& service,
    News news, std::int64_t promise_id, Instant now);

// Where the applicant reads on, with the code that opens it.
std::string tracking_link(const Workplace& place, const Request& request);

} // namespace pendopo::requests
