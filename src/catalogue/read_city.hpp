// A city's own files into a City. Each function reads one kind of file and reports what is wrong with it.
#pragma once
#include "catalogue/city.hpp"
#include "catalogue/read_definition_file.hpp"

#include <string>

namespace pendopo::catalogue {

City read_city(const DataFolder& data, const std::string& city_key);

// The folder of a city below the data folder.
std::string city_folder(const std::string& city_key);

void read_organisation(const DataFolder& data, City& city);
void read_resources(const DataFolder& data, City& city);
void read_places(const DataFolder& data, City& city);
void read_instructions(const DataFolder& data, City& city);
void read_roles(const DataFolder& data, City& city);
void read_calendar(const DataFolder& data, City& city);

} // namespace pendopo::catalogue
