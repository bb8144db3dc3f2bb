#include "app/configuration.hpp"

#include <algorithm>
#include <filesystem>

namespace pendopo::app {

std::vector<std::string> all_cities(const std::string& data_folder)
{
    std::vector<std::string> cities;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(data_folder + "/cities", none))
        if (entry.is_directory())
            cities.push_back(entry.path().filename().string());
    std::sort(cities.begin(), cities.end());
    return cities;
}

std::string only_city(const std::string& data_folder)
{
    const auto cities = all_cities(data_folder);
    return cities.size() == 1 ? cities.front() : std::string();
}

} // namespace pendopo::app
