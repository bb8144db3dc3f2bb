// The regulations of a city's folder, and the bindings by which articles and indicators name what serves them.
#pragma once
#include "catalogue/city.hpp"
#include "catalogue/map_reader.hpp"
#include "governance/draft.hpp"
#include "governance/regulation.hpp"

#include "catalogue/read_definition_file.hpp"

#include <deque>

namespace pendopo::governance {

std::deque<Draft<Regulation>> read_regulations(const catalogue::DataFolder& data, const catalogue::City& city);

// The list under `served_by`.
std::vector<Binding> read_bindings(catalogue::MapReader& reader);
// What the program does by itself at every request: the figures that a `program` binding may name.
const std::vector<std::string_view>& program_figures();
// The program's own interfaces that an `exchange` binding may name, besides a register of the city.
const std::vector<std::string_view>& program_exchanges();

} // namespace pendopo::governance
