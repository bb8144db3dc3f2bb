#include "catalogue/fields/city_list_type.hpp"

namespace pendopo::catalogue {

namespace {

class PlaceField : public CityListType {
public:
    std::string_view name() const override { return "place"; }

protected:
    std::optional<Bilingual> entry(const Field&, const std::string& key, const City& city) const override
    {
        const Place* place = city.place(key);
        return place ? std::optional(Bilingual(place->name + ", " + place->district)) : std::nullopt;
    }
};

} // namespace

const FieldType& place_field()
{
    static const PlaceField type;
    return type;
}

} // namespace pendopo::catalogue
