// The assessments of the example town, from data/example/<city>/assessments.yaml, and how they are lived through.
#pragma once
#include "access/grants.hpp"
#include "measures/assessment.hpp"
#include "measures/workplace.hpp"
#include "seed/example_papers.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace pendopo::seed {

struct ExampleAssessment {
    int year = 0;
    std::string instrument, owner; // left out where that year has another instrument
    measures::Manner manner = measures::Manner::counted;
    Date begun;
    std::optional<Date> closed; // empty: still open
    std::string body, document; // who gave marks, in which document
    std::optional<Date> document_on;
    std::vector<int> levels;             // counted: of each indicator in order, accepted up to that level; 0: none
    std::map<int, int> scores;           // entered marks in hundredths, by number
    std::set<int> waiting;               // indicators of which something more was sent, and waits
    std::map<int, std::string> returned; // indicators of which something was given back, with the reason
    std::map<int, std::string> explanations;
    std::string spot; // "assessments.yaml:14", for troubles
};
// Empty when the city has no such file. Throws Bug when a key is unknown.
std::vector<ExampleAssessment> read_example_assessments(const std::string& data_folder, const std::string& city);

// Who collects and who checks; never one person.
struct Assessors {
    access::Actor collects, checks;
};
// False when that year is still to come here or is measured by another instrument. Throws Bug when a rule says no.
bool live_through(const measures::Workplace& place, const ExampleAssessment& story, const Assessors& people,
    ExamplePapers& papers, Instant now);

} // namespace pendopo::seed
