#include "catalogue/read_city.hpp"
#include "catalogue/read_csv.hpp"

#include <regex>
#include <set>

namespace pendopo::catalogue {

void read_places(const DataFolder& data, City& city)
{
    // The ministry's codes: province, city, district, village; postcodes have five digits.
    static const std::regex code("[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}\\.[0-9]{4}"), postcode("([0-9]{5})?");
    const auto file = city_folder(city.key) + "/places.csv";
    if (!data.has(file))
        return;
    std::set<std::string> seen;
    for (auto& row : read_csv(data.read_text(file), {"code", "name", "district", "kind", "postcode"}, data.reading(file))) {
        auto& cells = row.cells;
        if (!std::regex_match(cells[0], code))
            data.troubles->add(file, row.line, say("seharusnya kode seperti 61.71.01.1002; yang tertulis '{0}'", cells[0]));
        if (!seen.insert(cells[0]).second)
            data.troubles->add(file, row.line, say("seharusnya tiap kode sekali, tetapi '{0}' ada dua kali", cells[0]));
        if (!std::regex_match(cells[4], postcode))
            data.troubles->add(file, row.line, say("seharusnya kode pos lima angka; yang tertulis '{0}'", cells[4]));
        city.places.push_back({cells[0], cells[1], cells[2], cells[3], cells[4]});
    }
}

} // namespace pendopo::catalogue
