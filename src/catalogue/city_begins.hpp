// The day from which a city counts what it owes: `begins` of city.yaml. Told at each start to the database, beside the
// day on which duties were first kept (duties/beginning), where whatever counts lateness finds it.
#pragma once
#include "base/time.hpp"

#include <optional>
#include <string>

namespace pendopo::catalogue {

// Empty where the city names none. The file was checked when the catalogue was read.
std::optional<Date> read_city_begins(const std::string& data_folder, const std::string& city_key);

} // namespace pendopo::catalogue
