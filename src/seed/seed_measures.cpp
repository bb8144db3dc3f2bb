#include "seed/seed_measures.hpp"

#include "reports/settle_reports.hpp"
#include "seed/example_assessments.hpp"
#include "seed/example_reports.hpp"

#include <algorithm>

namespace pendopo::seed {

// Who assesses and coordinates checks what an evaluator collects. Empty where one of them is missing.
static std::optional<Assessors> assessors_among(const std::vector<access::Actor>& people)
{
    using access::Act;
    const auto who = [&](bool coordinates) {
        return std::find_if(people.begin(), people.end(), [&](const access::Actor& one) {
            return one.grants.may(Act::assess) && one.grants.may(Act::check_duties) == coordinates;
        });
    };
    const auto collects = who(false), checks = who(true);
    if (collects == people.end() || checks == people.end())
        return std::nullopt;
    return Assessors{*collects, *checks};
}

SeededMeasures seed_measures(const measures::Workplace& measuring, const reports::Workplace& reporting,
    const std::string& data_folder, const std::vector<access::Actor>& people, const std::vector<registers::Entry>& entries,
    ExamplePapers& papers, Instant now)
{
    SeededMeasures seeded;
    const auto assessors = assessors_among(people);
    const auto stories = read_example_assessments(data_folder, measuring.city.key);
    const auto assess = [&](bool closed) {
        for (const auto& story : stories)
            if (assessors && story.closed.has_value() == closed)
                seeded.assessments += live_through(measuring, story, *assessors, papers, now) ? 1 : 0;
    };
    assess(true);
    for (const auto& story : read_example_reports(data_folder, measuring.city.key))
        seeded.reports += live_through(reporting, story, people, entries, now) ? 1 : 0;
    reports::settle_reports(reporting, now);
    assess(false);
    return seeded;
}

} // namespace pendopo::seed
