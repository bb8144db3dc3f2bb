// Conditions on the entries of a register, as `where` and `none_lacks` of the files say them.
#pragma once
#include <string>
#include <vector>

namespace pendopo::governance {

// A field, and the values of which an entry has at least one.
struct OneOf {
    std::string field;
    std::vector<std::string> values;
    bool operator==(const OneOf&) const = default;
};
using Where = std::vector<OneOf>; // all of them hold

// What no living entry may be without: a value in a field (any one, or a tick), or this value of it.
struct Needed {
    std::string field, value; // value empty: any
    std::string key() const { return value.empty() ? field : field + "=" + value; }
    bool operator==(const Needed&) const = default;
};
Needed needed_of(const std::string& key);

} // namespace pendopo::governance
