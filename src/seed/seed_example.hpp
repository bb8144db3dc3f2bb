// Fills an empty database with the example town. Does nothing where people are registered already.
#pragma once
#include "requests/workplace.hpp"
#include "seed/example_people.hpp"

#include <functional>

namespace pendopo::seed {

struct Seeded {
    int people = 0, requests = 0;
};
// `told` is called after each case, for progress.
Seeded seed_example(const requests::Workplace& place, const std::string& data_folder, Instant now,
    const std::function<void(int done, int all)>& told = {});

} // namespace pendopo::seed
