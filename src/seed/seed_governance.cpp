#include "seed/seed_governance.hpp"

#include "seed/example_duties.hpp"
#include "seed/example_people.hpp"
#include "seed/live_entry.hpp"
#include "seed/seed_measures.hpp"

#include <algorithm>
#include <array>

namespace pendopo::seed {

namespace {

// In this order they are asked: who keeps what is theirs comes before who may do everything.
constexpr std::array<std::string_view, 7> roles_that_act{"agency_keeper", "register_keeper", "operator", "administrator",
    "coordinator", "head", "evaluator"};

std::vector<access::Actor> those_who_act(const requests::Workplace& place, const std::string& data_folder, Instant now)
{
    const auto cast = registered_people(place, data_folder);
    std::vector<std::pair<std::size_t, access::Actor>> ranked;
    for (const auto& example : read_example_people(data_folder, place.city().key)) {
        auto actor = cast(example.key, place.today(now));
        const auto rank = std::find_if(roles_that_act.begin(), roles_that_act.end(), [&](const auto role) {
            return std::any_of(actor.person->roles.begin(), actor.person->roles.end(),
                [&](const auto& held) { return held.role == role; });
        });
        if (rank != roles_that_act.end())
            ranked.emplace_back(rank - roles_that_act.begin(), std::move(actor));
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<access::Actor> people;
    for (auto& [rank, actor] : ranked)
        people.push_back(std::move(actor));
    return people;
}

bool begun(db::Database& database)
{
    static const auto& any = db::query("seed/any_entry");
    bool found = false;
    database.read([&](db::Reader& reader) { found = reader.row(any, {}).has_value(); });
    return found;
}

} // namespace

SeededGovernance seed_governance(const requests::Workplace& place, const governance::Arrangements& arrangements,
    const std::string& data_folder, Instant now, const std::function<void(int, int)>& told)
{
    SeededGovernance seeded;
    if (begun(place.database))
        return seeded;
    const registers::Workplace registers{place.database, place.identifiers, place.catalogue, arrangements, place.files,
        place.public_address};
    duties::KeptDuties kept;
    const duties::Workplace duties{place.database, place.identifiers, place.city(), arrangements.duties(), place.files, kept,
        place.public_address, &registers};
    const auto people = those_who_act(place, data_folder, now);
    ExamplePapers papers(place.files, place.city());
    ExampleRegisters example(registers, people, papers, now);
    const auto stories = read_example_entries(data_folder, place.city(), arrangements, place.today(now));
    std::vector<registers::Entry> entries;
    for (const auto& story : stories) {
        try {
            entries.push_back(example.live_through(story));
        } catch (const NotByTheRules& refused) {
            // What cities share need not suit a new one; its own file must.
            if (!story.shared)
                throw;
            seeded.left_out.emplace_back(refused.what());
        }
        if (told)
            told(++seeded.entries, static_cast<int>(stories.size()));
    }
    seeded.entries = static_cast<int>(entries.size());
    const auto owed = read_example_duties(data_folder, place.city().key);
    seeded.obligations = live_through(duties, owed, people, entries, papers, now);
    const measures::Workplace measuring{place.database, place.identifiers, place.city(), arrangements, place.files, registers,
        duties};
    const auto measured = seed_measures(measuring, {registers, duties}, data_folder, people, entries, papers, now);
    seeded.assessments = measured.assessments;
    seeded.reports = measured.reports;
    pursue_example(duties, owed, people, now);
    return seeded;
}

} // namespace pendopo::seed
