// Texts of a skeleton with {city.name} and its like in them. Other braces are left alone: YAML is full of them.
#pragma once
#include <map>
#include <string>

namespace pendopo::cities {

// By name without braces: "city.name". Values that are put between double quotes have been escaped for YAML.
using Placeholders = std::map<std::string, std::string, std::less<>>;

// For the inside of a double-quoted text of YAML.
std::string escape_for_yaml(const std::string& text);
// Throws Bug when the text has a {city.…} that nobody filled in. What is filled in is not looked at again.
std::string fill_placeholders(const std::string& text, const Placeholders& values);

} // namespace pendopo::cities
