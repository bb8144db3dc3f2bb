#include "catalogue/city_begins.hpp"

#include "catalogue/read_city.hpp"

namespace pendopo::catalogue {

std::optional<Date> read_city_begins(const std::string& data_folder, const std::string& city_key)
{
    Troubles troubles;
    const DataFolder data{data_folder, &troubles};
    return Date::parse(data.read(city_folder(city_key) + "/city.yaml").text_or("begins"));
}

} // namespace pendopo::catalogue
