// What a city's city.yaml says it keeps, owes, makes and is measured by.
#pragma once
#include "catalogue/read_definition_file.hpp"

#include <string>
#include <vector>

namespace pendopo::governance {

struct Listed {
    std::string key;
    catalogue::Spot spot;
};

struct YearOfMeasure {
    int year = 0;
    Listed instrument;
};

struct CityLists {
    std::vector<Listed> registers, duties, reports;
    std::vector<YearOfMeasure> measures;
};

CityLists read_lists(const catalogue::DataFolder& data, const std::string& city_key);

} // namespace pendopo::governance
