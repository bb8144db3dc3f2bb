#include "governance/find_definitions.hpp"
#include "governance/read_registers.hpp"

namespace pendopo::governance {

std::vector<Group> read_groups(const catalogue::DataFolder& data)
{
    const std::string file = "common/register_groups.yaml";
    std::vector<Group> groups;
    if (!data.has(file))
        return groups;
    const Value map = data.read(file);
    if (map.is_null())
        return groups;
    catalogue::MapReader reader(map, data.reading(file), "this file");
    std::set<std::string> seen;
    for (const auto& item : reader.list("groups")) {
        catalogue::MapReader one(item, reader.reading(), "a group");
        groups.push_back({one.name("key"), one.words("name")});
        one.finish();
        if (!seen.insert(groups.back().key).second)
            reader.expected(item, "expected each key once, but group '" + groups.back().key + "' stands twice");
    }
    reader.finish();
    return groups;
}

} // namespace pendopo::governance
