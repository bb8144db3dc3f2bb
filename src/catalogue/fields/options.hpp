// What choice and choices share: their options.
#pragma once
#include "catalogue/fields/field_type.hpp"

namespace pendopo::catalogue {

// Reads `options` or `source`, and `shown_as`.
void read_options(MapReader& reader, Field& field);
// Null when no option has that value.
const Option* option(const Field& field, const Value& answer);
std::string show_option(const Field& field, const Value& answer, Language language);

} // namespace pendopo::catalogue
