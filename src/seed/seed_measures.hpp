// Gives the example town its assessments and reports, in the order in which they need each other: a report of last year
// tells its closed assessment, and a report that was sent is evidence in the assessment that is still open.
#pragma once
#include "access/grants.hpp"
#include "measures/workplace.hpp"
#include "registers/entry.hpp"
#include "reports/workplace.hpp"
#include "seed/example_papers.hpp"

#include <string>
#include <vector>

namespace pendopo::seed {

struct SeededMeasures {
    int assessments = 0, reports = 0;
};
// `people`: those who may act, in the order in which they are asked; `entries`: what reports after an event are about.
SeededMeasures seed_measures(const measures::Workplace& measuring, const reports::Workplace& reporting,
    const std::string& data_folder, const std::vector<access::Actor>& people, const std::vector<registers::Entry>& entries,
    ExamplePapers& papers, Instant now);

} // namespace pendopo::seed
