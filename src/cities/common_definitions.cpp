#include "cities/common_definitions.hpp"

#include <algorithm>
#include <filesystem>

namespace pendopo::cities {

std::vector<CommonDefinition> common_definitions(const std::string& data_folder, const std::string& kind)
{
    std::vector<CommonDefinition> all;
    for (const auto& entry : std::filesystem::directory_iterator(data_folder + "/common/" + kind)) {
        // An older version is called <key>.v<version>.yaml.
        const auto stem = entry.path().stem().string();
        if (entry.path().extension() != ".yaml" || stem.find('.') != std::string::npos)
            continue;
        const auto map = read_yaml_file(entry.path().string());
        all.push_back({stem, map["name"].text_or("id"), map.text_or("audience")});
    }
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
    return all;
}

} // namespace pendopo::cities
