// `source:` of a choice: the options come from one of the city's lists.
#pragma once
#include "catalogue/city.hpp"
#include "catalogue/field.hpp"

#include <string_view>
#include <vector>

namespace pendopo::catalogue {

bool is_source(std::string_view name);
std::vector<std::string_view> source_names();
// Fills the options of fields that name a source, also inside lists.
void fill_sources(std::vector<Field>& fields, const City& city);

} // namespace pendopo::catalogue
