#include "governance/read_lists.hpp"

#include "catalogue/map_reader.hpp"
#include "catalogue/read_city.hpp"

#include <set>

namespace pendopo::governance {

using catalogue::MapReader;

static std::vector<Listed> read_keys(MapReader& reader, std::string_view name)
{
    std::vector<Listed> all;
    std::set<std::string> seen;
    for (const auto& item : reader.list_or_none(name)) {
        if (!item.is_text() || !catalogue::is_name(item.text()))
            reader.expected(item,
                say("seharusnya kunci dalam '{0}'; yang tertulis {1}", std::string(name), catalogue::found(item)));
        else if (!seen.insert(item.text()).second)
            reader.expected(item,
                say("seharusnya tiap kunci sekali, tetapi '{0}' ada dua kali dalam '{1}'", item.text(), std::string(name)));
        else
            all.push_back({item.text(), reader.reading().spot(item)});
    }
    return all;
}

static std::vector<YearOfMeasure> read_measures(MapReader& reader)
{
    std::vector<YearOfMeasure> all;
    std::set<int> seen;
    for (const auto& item : reader.list_or_none("measures")) {
        MapReader one(item, reader.reading(), say("butir 'measures'"));
        const int year = one.whole("year", 2000, 2199);
        all.push_back({year, {one.name("instrument"), reader.reading().spot(item)}});
        one.finish();
        if (!seen.insert(year).second)
            reader.expected(item,
                say("seharusnya tiap tahun sekali, tetapi {0} ada dua kali dalam 'measures'", std::to_string(year)));
    }
    return all;
}

CityLists read_lists(const catalogue::DataFolder& data, const std::string& city_key)
{
    const auto file = catalogue::city_folder(city_key) + "/city.yaml";
    const Value map = data.read(file);
    CityLists lists;
    if (map.is_null())
        return lists;
    // Its other keys were read with the catalogue, which refuses what nobody knows.
    MapReader reader(map, data.reading(file), say("daerah ini"));
    lists.registers = read_keys(reader, "registers");
    lists.duties = read_keys(reader, "duties");
    lists.reports = read_keys(reader, "reports");
    lists.measures = read_measures(reader);
    return lists;
}

} // namespace pendopo::governance
