#include "catalogue/fields/city_list_type.hpp"

namespace pendopo::catalogue {

namespace {

class ResourceField : public CityListType {
public:
    std::string_view name() const override { return "resource"; }
    void read_keys(MapReader& reader, Field& field) const override { field.kind = reader.name("kind"); }

protected:
    std::optional<Bilingual> entry(const Field& field, const std::string& key, const City& city) const override
    {
        const Resource* resource = city.resource(key);
        return resource && resource->kind == field.kind ? std::optional(resource->name) : std::nullopt;
    }
};

} // namespace

const FieldType& resource_field()
{
    static const ResourceField type;
    return type;
}

} // namespace pendopo::catalogue
