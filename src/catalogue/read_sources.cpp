#include "catalogue/read_sources.hpp"

#include <array>

namespace pendopo::catalogue {

namespace {

std::vector<Option> units_of(const City& city)
{
    std::vector<Option> options;
    for (const auto& unit : city.units)
        options.push_back({unit.key, unit.name, {}});
    return options;
}

std::vector<Option> agencies_of(const City& city)
{
    std::vector<Option> options;
    for (const auto& agency : city.agencies)
        options.push_back({agency.key, agency.name, {}});
    return options;
}

std::vector<Option> resources_of(const City& city)
{
    std::vector<Option> options;
    for (const auto& resource : city.resources)
        options.push_back({resource.key, resource.name, resource.hint});
    return options;
}

std::vector<Option> places_of(const City& city)
{
    std::vector<Option> options;
    for (const auto& place : city.places)
        options.push_back({place.code, Bilingual(place.name), Bilingual(place.district)});
    return options;
}

struct Source {
    std::string_view name;
    std::vector<Option> (*options)(const City&);
};

constexpr std::array<Source, 4> sources{
    {{"units", units_of}, {"agencies", agencies_of}, {"resources", resources_of}, {"places", places_of}}};

} // namespace

bool is_source(std::string_view name)
{
    for (const auto& source : sources)
        if (source.name == name)
            return true;
    return false;
}

std::vector<std::string_view> source_names()
{
    std::vector<std::string_view> names;
    names.reserve(sources.size());
    for (const auto& source : sources)
        names.push_back(source.name);
    return names;
}

void fill_sources(std::vector<Field>& fields, const City& city)
{
    for (auto& field : fields) {
        for (const auto& source : sources)
            if (source.name == field.source)
                field.options = source.options(city);
        fill_sources(field.fields, city);
    }
}

} // namespace pendopo::catalogue
