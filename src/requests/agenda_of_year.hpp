// The agenda book of a year: what was recorded, by number, without gaps (126/2022 Pasal 12 ayat (2) huruf b).
#pragma once
#include "access/grants.hpp"
#include "requests/request.hpp"

#include <vector>

namespace pendopo::requests {

struct AgendaEntry {
    int number = 0;
    std::string label; // "000.1.4/318"
    Instant recorded_at;
    std::string request_number, service, subject, applicant_name, applicant_organisation;
    State state = State::recorded;
    std::optional<Outcome> outcome;
};
struct AgendaPage {
    std::vector<AgendaEntry> entries; // at most 50
    int next = 0;                     // pass as `after` for the next page; 0 at the end
};
// For the records officer and the head: an operator sees the requests of their own unit only (Pasal 12 ayat (3)).
Result<AgendaPage> agenda_of_year(db::Reader& reader, const access::Actor& actor, const std::string& pattern, int year,
    int after = 0);

} // namespace pendopo::requests
