// What became of the duties of the example town, from data/example/<city>/obligations.yaml: obligations are made as
// they are every day, then kept, sent in, waived or left open as the file says, through the rules.
#pragma once
#include "access/grants.hpp"
#include "duties/obligation.hpp"
#include "duties/workplace.hpp"
#include "registers/entry.hpp"
#include "seed/example_papers.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pendopo::seed {

// The first one that fits an obligation says what becomes of it; where none fits it stays open.
struct ExampleOutcome {
    std::vector<std::string> duties, owners; // keys; empty: any
    enum class Due { any, past, future } due = Due::any;
    int share = 100;   // of a hundred that fit; the others look further down the list
    std::string until; // open | submitted | fulfilled | waived
    int day = -5;      // when it was done, counted from the day it was due
    std::string note;
    bool fits(const duties::Obligation& obligation, Date today) const;
};

struct ExampleDuties {
    int beginning = 0; // days before today since when the city keeps its duties here
    std::vector<ExampleOutcome> outcomes;
    int reprimands_signed = 0; // of those that wait for the head
};
// Empty outcomes when the city has no such file. Throws Bug when a key is unknown.
ExampleDuties read_example_duties(const std::string& data_folder, const std::string& city);

// Their evidence is among `entries` where a duty asks for one; without a fitting one the obligation stays open.
// Gives how many were settled.
int live_through(const duties::Workplace& place, const ExampleDuties& story, const std::vector<access::Actor>& people,
    const std::vector<registers::Entry>& entries, ExamplePapers& papers, Instant now);
// What follows lateness: reminders, escalations, reprimands. After everything that fulfils a duty has happened.
void pursue_example(const duties::Workplace& place, const ExampleDuties& story, const std::vector<access::Actor>& people,
    Instant now);

} // namespace pendopo::seed
