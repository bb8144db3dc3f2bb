// A browser's flat fields, found by name.
#pragma once
#include "catalogue/answers.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pendopo::catalogue {

class Form {
public:
    explicit Form(const FlatFields& fields);
    // The first value of that name; empty when there is none.
    std::string_view first(std::string_view name) const;
    std::vector<std::string_view> all(std::string_view name) const;
    // The numbers in "name.0.part", "name.1.part" …, in order.
    std::set<int> entries(std::string_view name) const;

private:
    std::map<std::string_view, std::vector<std::string_view>> m_values;
};

} // namespace pendopo::catalogue
