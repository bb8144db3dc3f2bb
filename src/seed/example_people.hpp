// The named people of the example town, from data/example/<city>/people.yaml.
#pragma once
#include "access/grants.hpp"
#include "requests/workplace.hpp"

#include <functional>
#include <string>
#include <vector>

namespace pendopo::seed {

struct ExamplePerson {
    std::string key, name, email, password;
    Bilingual position;
};
std::vector<ExamplePerson> read_example_people(const std::string& data_folder, const std::string& city);

// Registers those who are not there yet; their passwords need no change at the first sign-in.
void register_example_people(const requests::Workplace& place, const std::string& data_folder, Instant now);

// The people as those who act: their accounts on a day, or (without a database) as the file describes them.
using Cast = std::function<access::Actor(const std::string& key, Date today)>;
Cast registered_people(const requests::Workplace& place, const std::string& data_folder);
Cast described_people(const requests::Workplace& place, const std::string& data_folder);

} // namespace pendopo::seed
