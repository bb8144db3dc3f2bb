// What a request reserves, held inside the act that needs it; and said before, while there is still time to choose.
#pragma once
#include "audit/write.hpp"
#include "catalogue/service.hpp"
#include "requests/workplace.hpp"

#include <cstdint>
#include <vector>

namespace pendopo::requests {

// What is not left of shared resources at that time, each at its field. Rooms and the like, taken as a whole, are
// looked at by the check `free` of their field.
std::vector<Complaint> check_shared(const Workplace& place, const catalogue::Service& service, const Value& answers,
    std::int64_t request_id = 0);

// Refuses (booking.taken, booking.full) when somebody was first. Two at the same moment: one wins.
Result<> hold_bookings(audit::Act& act, const catalogue::City& city, const catalogue::Service& service, const Value& answers,
    std::int64_t request_id);

} // namespace pendopo::requests
