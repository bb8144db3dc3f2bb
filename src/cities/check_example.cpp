#include "cities/check_example.hpp"

#include <filesystem>

namespace pendopo::cities {

std::vector<FileTrouble> check_example(const std::string& data_folder, const catalogue::City& city)
{
    const auto file = "example/" + city.key + "/people.yaml";
    std::vector<FileTrouble> troubles;
    if (!std::filesystem::exists(data_folder + "/" + file))
        return troubles;
    const auto demand = [&](bool holds, const Value& at, const std::string& what) {
        if (!holds)
            troubles.push_back(
                {file, at.line(), "expected " + what + "; found '" + (at.is_text() ? at.text() : "") + "'"});
    };
    const auto all = read_yaml_file(data_folder + "/" + file);
    for (const auto& person : all["people"].items()) {
        const auto agency = person.text_or("agency");
        demand(agency.empty() || city.agency(agency), person["agency"], "an agency of organisation.yaml");
        for (const auto& role : person["roles"].items()) {
            const auto unit = role.text_or("unit");
            demand(city.role(role.text_or("role")), role["role"], "a role of common/roles.yaml");
            demand(unit.empty() || city.unit(unit), role["unit"], "a unit of organisation.yaml");
        }
    }
    return troubles;
}

} // namespace pendopo::cities
