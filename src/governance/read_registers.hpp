// The registers of a city and the headings they stand under.
#pragma once
#include "catalogue/city.hpp"
#include "governance/draft.hpp"
#include "governance/read_lists.hpp"
#include "governance/register.hpp"

#include <deque>

namespace pendopo::governance {

std::deque<Draft<Register>> read_registers(const catalogue::DataFolder& data, const catalogue::City& city,
    const std::vector<Listed>& listed);
// common/register_groups.yaml; none when a city keeps no register and the file is not there.
std::vector<Group> read_groups(const catalogue::DataFolder& data, const std::string& city_key);

} // namespace pendopo::governance
