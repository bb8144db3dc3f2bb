// "67/2019 Pasal 30 ayat (12); 34/2020 Pasal 21": several articles in one text, with semicolons between.
#pragma once
#include "catalogue/field.hpp"

#include <string>
#include <vector>

namespace pendopo::governance {

std::vector<std::string> parts_of_basis(const std::string& basis);
// Whether it stands in a file that cities share: then it names articles of any of them.
bool is_shared(const catalogue::Spot& spot);

} // namespace pendopo::governance
