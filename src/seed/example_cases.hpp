// The example cases, from data/example/<city>/requests.yaml, taken through the rules to the state they say.
#pragma once
#include "requests/request.hpp"
#include "requests/submit_request.hpp"
#include "requests/workplace.hpp"
#include "seed/example_people.hpp"

#include <string>
#include <vector>

namespace pendopo::seed {

struct ExampleCase {
    std::string service;
    std::string applicant;               // key of a person, or empty for a guest
    std::string guest_name, guest_email; // empty both: unnamed
    int submitted = 0;                   // working days before today
    std::string until;                   // submitted | returned | … | granted
    std::string note;
    Value answers;    // with relative dates
    std::string spot; // "requests.yaml:14", for troubles
};
std::vector<ExampleCase> read_example_cases(const std::string& data_folder, const std::string& city);

// Who handles requests in the example town: the operator of a unit, the records officer, the head.
struct ExampleTown {
    const requests::Workplace& place;
    std::string data_folder;
    Cast cast;
    access::Actor operator_of(const std::string& unit, Date today) const;
    access::Actor holder_of(const std::string& role, Date today) const;
};

// A letter in PDF for every letter that the service demands, kept in the store.
std::vector<requests::Letter> example_letters(const requests::Workplace& place, const catalogue::Service& service,
    const Value& answers, const std::string& signer);

// Submits it as it was on its day and takes it on; throws Bug with the refusal when a rule says no.
requests::Request live_through(const ExampleTown& town, const ExampleCase& story, Instant now);

} // namespace pendopo::seed
