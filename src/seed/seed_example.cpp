#include "seed/seed_example.hpp"

#include "seed/example_cases.hpp"

#include <algorithm>

namespace pendopo::seed {

Seeded seed_example(const requests::Workplace& place, const std::string& data_folder, Instant now,
    const std::function<void(int, int)>& told)
{
    Seeded seeded;
    bool begun = false;
    const auto people = read_example_people(data_folder, place.city().key);
    place.database.read([&](db::Reader& reader) {
        begun = people::find_person_by_email(reader, EmailAddress(people.front().email), place.today(now)).has_value();
    });
    register_example_people(place, data_folder, now);
    seeded.people = static_cast<int>(people.size());
    if (begun)
        return seeded;
    auto cases = read_example_cases(data_folder, place.city().key);
    // Numbers in the order of submission, as in life.
    std::stable_sort(cases.begin(), cases.end(), [](const auto& a, const auto& b) { return a.submitted > b.submitted; });
    const ExampleTown town{place, data_folder, registered_people(place, data_folder)};
    for (const auto& story : cases) {
        live_through(town, story, now);
        ++seeded.requests;
        if (told)
            told(seeded.requests, static_cast<int>(cases.size()));
    }
    return seeded;
}

} // namespace pendopo::seed
