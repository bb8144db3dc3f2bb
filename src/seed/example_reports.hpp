// The reports of the example town, from data/example/<city>/reports.yaml, and how they are lived through: written by who
// makes them, laid before the head, signed and sent, or still on their way.
#pragma once
#include "access/grants.hpp"
#include "registers/entry.hpp"
#include "reports/report.hpp"
#include "reports/workplace.hpp"

#include <string>
#include <vector>

namespace pendopo::seed {

struct ExampleReport {
    std::string report, owner; // owner: an agency's key; empty: the office
    std::string about;         // of an event: how the title of its entry begins
    int made = 0;              // days before today
    bool running = false;      // about the period that runs then; else about the newest that was over
    reports::State until = reports::State::sent;
    Value texts;        // by the keys of the report's file
    std::string reason; // why it was given back
    std::string spot;   // "reports.yaml:14", for troubles
};
// Empty when the city has no such file. Throws Bug when a key is unknown.
std::vector<ExampleReport> read_example_reports(const std::string& data_folder, const std::string& city);

// `people`: those who may act, in the order in which they are asked. False when what it is about is not there.
bool live_through(const reports::Workplace& place, const ExampleReport& story, const std::vector<access::Actor>& people,
    const std::vector<registers::Entry>& entries, Instant now);

} // namespace pendopo::seed
