#include "catalogue/fields/city_list_type.hpp"

namespace pendopo::catalogue {

namespace {

class AgencyField : public CityListType {
public:
    std::string_view name() const override { return "agency"; }

protected:
    std::optional<Bilingual> entry(const Field&, const std::string& key, const City& city) const override
    {
        const Agency* agency = city.agency(key);
        return agency ? std::optional(agency->name) : std::nullopt;
    }
};

} // namespace

const FieldType& agency_field()
{
    static const AgencyField type;
    return type;
}

} // namespace pendopo::catalogue
