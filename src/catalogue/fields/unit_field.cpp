#include "catalogue/fields/city_list_type.hpp"

namespace pendopo::catalogue {

namespace {

class UnitField : public CityListType {
public:
    std::string_view name() const override { return "unit"; }

protected:
    std::optional<Bilingual> entry(const Field&, const std::string& key, const City& city) const override
    {
        const Unit* unit = city.unit(key);
        return unit ? std::optional(unit->name) : std::nullopt;
    }
};

} // namespace

const FieldType& unit_field()
{
    static const UnitField type;
    return type;
}

} // namespace pendopo::catalogue
