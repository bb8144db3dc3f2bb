// Parts of a register's file, each from its own key.
#pragma once
#include "catalogue/map_reader.hpp"
#include "governance/register.hpp"

namespace pendopo::governance {

std::vector<State> read_states(catalogue::MapReader& reader);
std::vector<Step> read_steps(catalogue::MapReader& reader);
std::vector<DueField> read_due(catalogue::MapReader& reader);
// `{number}`, `{code}` and `{year}` in a number's format; {number} must be there.
void check_number_format(const Value& at, const std::string& format, const catalogue::MapReader& reader);
// A list of whole numbers of days, largest first.
std::vector<int> read_days(catalogue::MapReader& reader, std::string_view key);
// `where: {field: value}`; yes and no are "true" and "false".
std::vector<std::pair<std::string, std::string>> read_where(catalogue::MapReader& reader);

} // namespace pendopo::governance
