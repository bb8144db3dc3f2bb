#include "catalogue/read_city.hpp"
#include "governance/find_definitions.hpp"
#include "governance/read_registers.hpp"

#include <algorithm>

namespace pendopo::governance {

static void add_groups(const catalogue::DataFolder& data, const std::string& file, std::vector<Group>& groups)
{
    const Value map = data.has(file) ? data.read(file) : Value();
    if (map.is_null())
        return;
    catalogue::MapReader reader(map, data.reading(file), say("berkas ini"));
    for (const auto& item : reader.list("groups")) {
        catalogue::MapReader one(item, reader.reading(), say("sebuah kelompok"));
        Group group{one.name("key"), one.words("name")};
        one.finish();
        if (std::any_of(groups.begin(), groups.end(), [&](const Group& known) { return known.key == group.key; }))
            reader.expected(item, say("seharusnya tiap kunci sekali, tetapi kelompok '{0}' ada dua kali", group.key));
        groups.push_back(std::move(group));
    }
    reader.finish();
}

std::vector<Group> read_groups(const catalogue::DataFolder& data, const std::string& city_key)
{
    std::vector<Group> groups;
    add_groups(data, "common/register_groups.yaml", groups);
    add_groups(data, catalogue::city_folder(city_key) + "/register_groups.yaml", groups);
    return groups;
}

} // namespace pendopo::governance
