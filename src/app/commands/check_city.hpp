// Checks the files of one city and prints what they hold; for the commands `definitions` and `new`.
#pragma once
#include <string>

namespace pendopo::app {

// Reads nothing but files: no database, no network. Prints every trouble, or the city's services, registers, duties,
// regulations and calendars. Gives all_well or wrong_files.
int check_city(const std::string& data_folder, const std::string& city);

} // namespace pendopo::app
