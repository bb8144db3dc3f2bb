// The head, or who acts for the head on that date, sends a request to one or more units with instructions
// (126/2022 Pasal 12 ayat (2) huruf b).
#pragma once
#include "requests/office_act.hpp"
#include "requests/request.hpp"
#include "requests/workplace.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace pendopo::requests {

struct Disposition {
    std::set<std::string> units;
    std::set<std::string> instructions; // keys of the city's standard instructions
    std::string note;
};

Result<Request> dispose_request(const Workplace& place, const OfficeAct& by, const Disposition& disposition);

// A disposition as given to one unit.
struct GivenDisposition {
    std::int64_t id = 0;
    std::string unit;
    std::vector<std::string> instructions;
    std::string note, given_name, acting_for;
    Instant given_at;
    std::optional<std::string> taken_name;
    std::optional<Instant> taken_at;
};
std::vector<GivenDisposition> dispositions_of(db::Reader& reader, std::int64_t request_id);

} // namespace pendopo::requests
