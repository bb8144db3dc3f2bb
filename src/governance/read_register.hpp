// Parts of a register's file, each from its own key.
#pragma once
#include "catalogue/map_reader.hpp"
#include "governance/register.hpp"
#include "governance/where.hpp"

#include <optional>

namespace pendopo::governance {

std::vector<State> read_states(catalogue::MapReader& reader);
std::vector<Step> read_steps(catalogue::MapReader& reader);
std::vector<DueField> read_due(catalogue::MapReader& reader);
// `{number}`, `{code}` and `{year}` in a number's format; {number} must be there.
void check_number_format(const Value& at, const std::string& format, const catalogue::MapReader& reader);
// A list of whole numbers of days, largest first.
std::vector<int> read_days(catalogue::MapReader& reader, std::string_view key);
// `where: {field: value, other: [value, value]}`; yes and no are "true" and "false".
Where read_where(catalogue::MapReader& reader);
// The same where a field may have one value only.
std::vector<std::pair<std::string, std::string>> read_single_where(catalogue::MapReader& reader);
// `none_lacks: field`, or `none_lacks: {field: value}`.
std::optional<Needed> read_needed(catalogue::MapReader& reader, std::string_view key);

} // namespace pendopo::governance
